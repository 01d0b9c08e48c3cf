import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askPage, openSearchPage } from '../../../src/bench/search/ask-page.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import { readNaturalQueries, type NaturalQuery } from '../../support/site/search-queries.ts';

/** Names and titles lead to their own page; of the others the page is among the first ten. */
const named = ['社区名', '别名', '友邻站', '友邻点', '议题', '文件', '承诺', '网页'];
const leastShareFirst = 0.99;
const firstPage = 10;
// More suggestions than this nobody tries.
const mostSuggestions = 3;

const queries = await readNaturalQueries();
let browser: Browser;
let page: Page;
const outcomes: Outcome[] = [];

interface Outcome extends NaturalQuery {
  readonly state: string;
  readonly found: readonly string[];
  /** Counted from 1; Infinity when no expected page is among the results. */
  readonly place: number;
  /** The suggestion that led there. */
  readonly by?: string;
}

async function ask(
  { expected }: NaturalQuery,
  query: string,
): Promise<Omit<Outcome, keyof NaturalQuery>> {
  const { state, hits } = await askPage(page, query, false);
  const found = hits.map((hit) => hit.path);
  const index = found.findIndex((one) => expected.includes(one));
  return { state, found: found.slice(0, firstPage), place: index === -1 ? Infinity : index + 1 };
}

/** Asks as it stands, then by what is suggested. */
async function answer(wanted: NaturalQuery): Promise<Outcome> {
  const { suggestions } = await askPage(page, wanted.query, false);
  const direct = { ...wanted, ...(await ask(wanted, wanted.query)) };
  if (wanted.way !== '建议' || direct.place === 1) return direct;
  for (const by of suggestions.slice(0, mostSuggestions)) {
    const next = { ...wanted, ...(await ask(wanted, by)), by };
    if (next.place === 1) return next;
  }
  return direct;
}

const describeOutcome = ({ query, way, expected, state, found, by }: Outcome): string =>
  `${query}（${way}${by === undefined ? '' : `：${by}`}）: expected ${expected.join(' | ')}, got ${state}: ${found.slice(0, 3).join(' , ')}`;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await openSearchPage(page, inject('siteUrl'));
  for (const wanted of queries) outcomes.push(await answer(wanted));
});
afterAll(() => browser.close());

describe('queries of residents', () => {
  test('are many and all different', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('names and titles have their page first', () => {
    const own = outcomes.filter(({ group }) => named.includes(group));
    const missed = own.filter(({ place }) => place !== 1);
    const allowed = Math.floor(own.length * (1 - leastShareFirst));
    expect(own.length).toBeGreaterThan(0);
    expect(missed.length, missed.map(describeOutcome).join('\n')).toBeLessThanOrEqual(allowed);
  });

  test('every query has the page among the first ten', () => {
    const missed = outcomes.filter(({ way, place }) => way === '直接' && place > firstPage);
    expect(missed.map(describeOutcome)).toEqual([]);
  });

  test('a typing error leads there by a suggestion', () => {
    const missed = outcomes.filter(({ way, place }) => way === '建议' && place !== 1);
    expect(missed.map(describeOutcome)).toEqual([]);
  });

  test('what the site does not say finds nothing, and says so', () => {
    const none = outcomes.filter(({ way }) => way === '无');
    expect(none.filter(({ state }) => state !== 'empty').map(describeOutcome)).toEqual([]);
  });
});
