import { expect, test } from 'vitest';
import { toPlaceTitle } from '../../../../../src/client/search/results/clause-title.ts';
import { toHit } from '../../../../../src/client/search/index/hit.ts';
import type { PagefindPage } from '../../../../../src/client/search/index/pagefind-types.ts';
import { parseQuery } from '../../../../../src/client/search/index/query.ts';
import { toResult, type SearchResult } from '../../../../../src/client/search/results/result.ts';
import { toTextFragment } from '../../../../../src/client/search/results/text-fragment.ts';

const blocks: readonly (readonly [id: string, text: string])[] = [
  ['', '实施意见'],
  ['s1', '一、基本原则'],
  ['s1-1', '（一）改革创新'],
  ['', '坚持友邻。'],
  ['s3', '三、实验目标'],
  ['s3-2', '(二)年度目标'],
  ['s3-2-2', '2.推广实施年(2017年)'],
  ['s3-2-2-5', '(5)孵化培育社会组织,至少有60个,友邻友邻。'],
  ['s4', '第四条 友邻服务'],
  ['annex-1', '附件1'],
  ['', '友邻点建设方案'],
  ['annex-2', '附件2'],
];

/** A page as Pagefind keeps it: one word a block. */
const page: PagefindPage = {
  url: '/policies/p/',
  content: blocks.map(([, text]) => `${text}. `).join('\u200B'),
  filters: {},
  meta: { title: '实施意见' },
  anchors: blocks.flatMap(([id], location) => (id === '' ? [] : [{ id, location, text: '' }])),
};

function find(typed: string, canPoint = false): SearchResult | undefined {
  const query = parseQuery(typed);
  const hit = toHit(page, query, 0);
  return hit && toResult(hit, query, canPoint);
}

test('a clause is called by the numbers that stand in the text, and its heading', () => {
  const hit = toHit(page, parseQuery('友邻'), 0);
  const titles = hit?.anchors.map((anchor) => toPlaceTitle(hit, anchor));
  expect(titles).toEqual([
    '一 基本原则',
    '一(一) 改革创新',
    '三 实验目标',
    '三(二) 年度目标',
    '三(二)2 推广实施年(2017年)',
    '三(二)2(5)',
    '第四条 友邻服务',
    '附件1',
    '附件2',
  ]);
});

test('further clauses follow, those with most of the query first', () => {
  const result = find('友邻');
  expect(result?.href).toBe('/policies/p/#s1-1');
  expect(result?.place).toBe('一(一) 改革创新');
  expect(result?.sections.map(({ title, href }) => [title, href])).toEqual([
    ['三(二)2(5)', '/policies/p/#s3-2-2-5'],
    ['第四条 友邻服务', '/policies/p/#s4'],
    ['附件1', '/policies/p/#annex-1'],
  ]);
  expect(result?.moreSections).toBe(0);
  expect(result?.sections[0]?.excerpt.filter(({ isMatch }) => isMatch)).not.toEqual([]);
});

test('words in different clauses are one page with both clauses', () => {
  const result = find('改革 60个');
  const places = [result?.place, ...(result?.sections ?? []).map(({ title }) => title)];
  expect(places.sort()).toEqual(['一(一) 改革创新', '三(二)2(5)']);
});

test('where the browser can, a link names the very words', () => {
  const decoded = decodeURIComponent(find('孵化培育', true)?.href ?? '');
  expect(decoded).toBe('/policies/p/#s3-2-2-5:~:text=孵化培育,-社会组织');
  expect(find('孵化培育')?.href).toBe('/policies/p/#s3-2-2-5');
});

test('a text fragment names the phrase around a match and encodes every sign', () => {
  const text = '电话：0573-8512，请拨打';
  const start = text.indexOf('8512');
  expect(toTextFragment(text, { start, end: start + 4 })).toBe(':~:text=0573%2d-,8512');
  expect(toTextFragment('甲  乙', { start: 0, end: 4 })).toBe('');
});
