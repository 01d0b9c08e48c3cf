import { expect, test } from 'vitest';
import {
  findPages,
  nothing,
  type Findings,
} from '../../../../../src/client/search/index/find-pages.ts';
import type { SearchIndex } from '../../../../../src/client/search/index/open-index.ts';
import type { PagefindCandidate } from '../../../../../src/client/search/index/pagefind-types.ts';
import { parseQuery } from '../../../../../src/client/search/index/query.ts';

function toCandidate(title: string, body: string): PagefindCandidate {
  const content = `${title}. ${body}.`;
  const page = { url: `/${title}/`, content, filters: {}, meta: { title } };
  return { id: title, data: () => Promise.resolve(page) };
}

async function find(typed: string, offered: { byTerms: PagefindCandidate[] }): Promise<Findings[]> {
  const index: SearchIndex = { findCandidates: () => Promise.resolve(offered.byTerms) };
  const steps: Findings[] = [];
  for await (const step of findPages(index, parseQuery(typed))) steps.push(step);
  return steps;
}

test('a candidate that does not contain the query is dropped', async () => {
  const byTerms = [toCandidate('甲', '居家养，养老'), toCandidate('乙', '居家养老服务')];
  const [last] = (await find('居家养老', { byTerms })).slice(-1);
  expect(last?.hits.map(({ title }) => title)).toEqual(['乙']);
  expect(last?.isComplete).toBe(true);
});

test('candidates are looked at in growing batches; only the last step is complete', async () => {
  const byTerms = Array.from({ length: 73 }, (_value, index) =>
    toCandidate(`页${index}`, '友邻点'),
  );
  const steps = await find('友邻点', { byTerms });
  expect(steps.map(({ hits, isComplete }) => [hits.length, isComplete])).toEqual([
    [10, false],
    [30, false],
    [70, false],
    [73, true],
  ]);
});

test('the page with the very name comes first, then names beginning so, then the rest', async () => {
  const titles = ['关于松枫社区的通知', '说明', '松枫社区友邻点 01', '松枫社区'];
  const byTerms = titles.map((title) => toCandidate(title, '松枫社区'));
  const [last] = (await find('松枫社区', { byTerms })).slice(-1);
  expect(last?.hits.map(({ title }) => title)).toEqual([
    '松枫社区',
    '松枫社区友邻点 01',
    '关于松枫社区的通知',
    '说明',
  ]);
});

test('samples come after real pages of the same kind of match', async () => {
  const toSample = (title: string, sample?: string): PagefindCandidate => ({
    id: title,
    data: () =>
      Promise.resolve({
        url: `/${title}/`,
        content: '友邻点',
        filters: { 年份: ['2017'], 层级: ['站'] },
        meta: { title, date: '2017-09-09', ...(sample !== undefined && { sample }) },
      }),
  });
  const byTerms = [toSample('甲', '示例'), toSample('乙'), toSample('友邻点', '示例')];
  const [last] = (await find('友邻点', { byTerms })).slice(-1);
  expect(last?.hits.map(({ title }) => title)).toEqual(['友邻点', '乙', '甲']);
  expect(last?.hits[1]).toMatchObject({ date: '2017-09-09', year: '2017', level: '站' });
});

test('signs alone are nothing to ask for', async () => {
  const byTerms = [toCandidate('甲', '——')];
  expect(await find('——', { byTerms })).toEqual([{ ...nothing, isComplete: true }]);
});

test('nothing found is a complete finding', async () => {
  expect(await find('麒麟', { byTerms: [] })).toEqual([{ ...nothing, isComplete: true }]);
});

test('the pages of a common pair are counted, and looked at only when they are wanted', async () => {
  const offered = Array.from({ length: 80 }, (_value, index) =>
    toCandidate(`页${index}`, '友邻点'),
  );
  const index: SearchIndex = { findCandidates: () => Promise.resolve(offered) };
  let want = (): void => undefined;
  const rest = new Promise<void>((resolve) => {
    want = resolve;
  });
  const steps = findPages(index, parseQuery('友邻'), () => rest);
  const next = async (): Promise<Findings> => (await steps.next()).value as Findings;
  await next();
  expect(await next()).toMatchObject({ candidates: 80, isCounted: true, isComplete: false });
  const waiting = next();
  const isSettled = await Promise.race([waiting.then(() => true), Promise.resolve(false)]);
  expect(isSettled).toBe(false);
  want();
  expect((await waiting).hits).toHaveLength(70);
  expect(await next()).toMatchObject({ isCounted: false, isComplete: true });
});

test('of many hundred candidates the first are looked at, the others when they are wanted', async () => {
  const offered = Array.from({ length: 900 }, (_value, index) =>
    toCandidate(`页${index}`, '友邻点'),
  );
  const index: SearchIndex = { findCandidates: () => Promise.resolve(offered) };
  const asked: number[] = [];
  const steps: Findings[] = [];
  const search = findPages(index, parseQuery('友邻点'), (count) => {
    asked.push(count);
    return Promise.resolve();
  });
  for await (const step of search) steps.push(step);
  expect(asked).toEqual([630, 790]);
  const paused = steps.filter(({ isPaused }) => isPaused);
  expect(paused.map(({ hits }) => hits.length)).toEqual(asked);
  expect(steps.at(-1)).toMatchObject({ isPaused: false, isComplete: true });
  expect(steps.at(-1)?.hits).toHaveLength(900);
});

test('while nothing was found of many hundred candidates, it goes on', async () => {
  const offered = Array.from({ length: 900 }, (_value, index) =>
    toCandidate(`页${index}`, '友邻，邻点'),
  );
  const index: SearchIndex = { findCandidates: () => Promise.resolve(offered) };
  const steps: Findings[] = [];
  const search = findPages(index, parseQuery('友邻点'), () => Promise.reject(new Error('asked')));
  for await (const step of search) steps.push(step);
  expect(steps.at(-1)).toMatchObject({ hits: [], isComplete: true });
});
