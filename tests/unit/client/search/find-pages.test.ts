import { expect, test } from 'vitest';
import { findPages, type Findings } from '../../../../src/client/search/find-pages.ts';
import type { SearchIndex } from '../../../../src/client/search/open-index.ts';
import type { PagefindCandidate } from '../../../../src/client/search/pagefind-types.ts';
import { parseQuery } from '../../../../src/client/search/query.ts';

function toCandidate(title: string, body: string): PagefindCandidate {
  const content = `${title}. ${body}.`;
  const page = { url: `/${title}/`, content, filters: {}, meta: { title } };
  return { id: title, data: () => Promise.resolve(page) };
}

async function find(
  typed: string,
  offered: { byTerms: PagefindCandidate[]; all?: PagefindCandidate[] },
): Promise<Findings[]> {
  const index: SearchIndex = {
    findCandidates: (terms) =>
      Promise.resolve(terms === undefined ? (offered.all ?? []) : offered.byTerms),
  };
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

test('candidates are looked at ten by ten; only the last step is complete', async () => {
  const byTerms = Array.from({ length: 23 }, (_value, index) =>
    toCandidate(`页${index}`, '友邻点'),
  );
  const steps = await find('友邻点', { byTerms });
  expect(steps.map(({ hits, isComplete }) => [hits.length, isComplete])).toEqual([
    [10, false],
    [20, false],
    [23, true],
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

test('the end of a number and a single character are looked for in every page', async () => {
  const all = [toCandidate('热线', '请拨96345'), toCandidate('别的', '没有')];
  for (const typed of ['345', '拨']) {
    const [last] = (await find(typed, { byTerms: [], all })).slice(-1);
    expect(last?.hits.map(({ title }) => title)).toEqual(['热线']);
  }
});

test('nothing found is a complete finding', async () => {
  expect(await find('麒麟', { byTerms: [] })).toEqual([
    { hits: [], candidates: 0, isComplete: true },
  ]);
});
