import path from 'node:path';
import { expect, test } from 'vitest';
import { createIssue } from '../../../../src/issues/issue.ts';
import { inspectPortal } from '../../../../src/pipeline/inspect-portal.ts';
import { toMetaTags } from '../../../../src/queries/frame/page-meta.ts';
import { toStatusView, type StatusView } from '../../../../src/queries/status/status.ts';
import { toNewsView } from '../../../../src/queries/feeds/news.ts';
import { projectRoot } from '../../../support/run-command.ts';

async function inspect(root: string, today?: string): Promise<StatusView> {
  const whole = path.join(projectRoot, root);
  const { portal, issues } = await inspectPortal({ root: whole, base: '/', today });
  if (!portal) throw new Error(`${root} has errors`);
  // A dead link stops a build; in dev and from other sources it can reach the page.
  const dead = createIssue('dead-link', { file: 'content/news/x.md', row: 9 }, { nearest: '' });
  return toStatusView(portal, [...issues, dead]);
}

const planted = 'tests/portals/inspection';

test('every planted fault is on the page', async () => {
  const { columns, undated, deadLinks, unset, findings } = await inspect(planted);
  const states = new Map(columns.map(({ column, word }) => [column.label, word]));
  expect(states.get('动态')).toBe('超期没有更新');
  expect(states.get('议题')).toBe('空白');
  expect(states.get('政策文件')).toBe('没有日期');
  expect(undated.map(({ href }) => href).sort()).toEqual([
    '/minutes/undated/',
    '/policies/street-plan/',
  ]);
  expect(deadLinks.map(({ code, count }) => `${code} ${count}`).sort()).toEqual([
    'dead-link 1',
    'inexact-link 1',
  ]);
  expect(unset).toContain('网站标识码');
  expect(unset).not.toContain('网站地址');
  const counts = new Map(findings.map(({ code, count }) => [code, count]));
  expect(counts.get('stale-column')).toBe(2);
  expect(counts.get('undated-item')).toBe(2);
  expect(counts.get('blank-column')).toBe(6);
});

test('a column is judged on the portal’s day: the last day of its rhythm still counts', async () => {
  const stateOfNews = async (today: string): Promise<string | undefined> =>
    (await inspect(planted, today)).columns.find(({ column }) => column.label === '动态')?.word;
  expect(await stateOfNews('2021-01-19')).toBe('按时');
  expect(await stateOfNews('2021-01-20')).toBe('超期没有更新');
});

test('no place in the editors’ files and no cell is told', async () => {
  const { findings, deadLinks } = await inspect(planted);
  expect(JSON.stringify([findings, deadLinks])).not.toMatch(/\.csv|\.md|第\d+行/);
});

test('SiteDomain has no scheme, Url has one, an hour makes 发布时间', async () => {
  const root = path.join(projectRoot, planted);
  const { portal } = await inspectPortal({ root, base: '/youlin/' });
  const [item] = portal?.news ?? [];
  if (!portal || !item) throw new Error('The case has one piece of news');
  const { frame } = toNewsView(portal, { ...item, publishedAt: '2021-01-05 09:05' });
  const meta = new Map(frame.meta.map(({ name, content }) => [name, content]));
  expect(meta.get('SiteDomain')).toBe('www.example.gov.cn');
  expect(meta.get('Url')).toBe('https://www.example.gov.cn/youlin/news/old-news/');
  expect(meta.get('PubDate')).toBe('2021-01-05 09:05');
  expect(frame.article).toEqual({
    at: '2021-01-05 09:05',
    label: '发布时间',
    source: '示例街道',
  });
});

test('a page without column has the three tags of the site and no more', async () => {
  const { portal } = await inspectPortal({ root: path.join(projectRoot, planted), base: '/' });
  if (!portal) throw new Error('The case has no errors');
  const page = { title: '搜索', description: '找', path: '/search/', url: '/search/' };
  const names = toMetaTags(portal, { ...page, image: undefined, article: undefined });
  expect(names.map(({ name }) => name)).toEqual([
    'description',
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
  ]);
});
