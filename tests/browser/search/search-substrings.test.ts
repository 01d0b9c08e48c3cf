import { randomInt } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { askPage, openSearchPage } from '../../../src/bench/search/ask-page.ts';
import type { SearchPointer } from '../../../src/queries/search/name-file.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import {
  foldPlainly,
  readIndexedPages,
  type IndexedPage,
} from '../../support/site/indexed-pages.ts';
import { createDraw, type Draw } from '../../support/random.ts';

/** Another seed every time; `SEARCH_SEED=… vitest run …` repeats a run. */
const seed = Number(process.env['SEARCH_SEED'] ?? randomInt(2 ** 31));
const count = 60;

let browser: Browser;
let page: Page;
let pages: IndexedPage[];

beforeAll(async () => {
  browser = await launchBrowser();
  pages = await readIndexedPages(inject('siteFolder'), browser);
  page = await browser.newPage();
  await openSearchPage(page, inject('siteUrl'));
});
afterAll(() => browser.close());

const toSection = ({ path }: IndexedPage): string => path.split('/')[0] ?? '';

const runs = {
  han: /\p{Script=Han}+/gu,
  digits: /\d{2,}/g,
  latin: /[a-z]{3,}/g,
} as const;

/** A piece of some run of characters of a page; undefined where the page has none. */
function drawPiece(draw: Draw, { text }: IndexedPage, kind: keyof typeof runs): string | undefined {
  const found = text.match(runs[kind]);
  if (!found) return undefined;
  const run = draw.from(found);
  // Two letters may be the initials of a name (md for 矛盾), whose page answers too, by design.
  const least = { han: 1, digits: 2, latin: 3 }[kind];
  const length = Math.min(run.length, draw.between(least, 6));
  const start = draw.below(run.length - length + 1);
  return run.slice(start, start + length);
}

/** Kinds of pages have the same chance: most pages are points, which say nearly the same. */
function drawPage(draw: Draw): IndexedPage {
  const section = draw.from([...new Set(pages.map(toSection))]);
  return draw.from(pages.filter((one) => toSection(one) === section));
}

function drawQuery(draw: Draw, number: number): string {
  const one = drawPage(draw);
  const kind = (['han', 'han', 'han', 'digits', 'latin', 'han'] as const)[number % 6] ?? 'han';
  const first = drawPiece(draw, one, kind);
  if (first === undefined) return drawQuery(draw, number);
  const second = number % 6 === 5 ? drawPiece(draw, one, 'han') : undefined;
  return second === undefined ? first : `${first} ${second}`;
}

function findTruth(query: string): string[] {
  const parts = foldPlainly(query).trim().split(' ');
  return pages
    .filter(({ text }) => parts.every((part) => text.includes(part)))
    .map((own) => own.path)
    .sort();
}

async function findFaults(queries: Iterable<string>): Promise<string[]> {
  const faults: string[] = [];
  for (const query of queries) {
    const truth = findTruth(query);
    const answer = await askPage(page, query);
    const found = answer.hits.map((hit) => hit.path).sort();
    if (found.join() === truth.join() && answer.count === truth.length) continue;
    const missing = truth.filter((own) => !found.includes(own)).slice(0, 5);
    const wrong = found.filter((own) => !truth.includes(own)).slice(0, 5);
    faults.push(
      `${query}: ${truth.length} pages hold it, ${found.length} shown, count ${answer.count}; ` +
        `missing ${missing.join(' ')}; wrong ${wrong.join(' ')}`,
    );
  }
  return faults;
}

test('any piece of any page finds exactly the pages that hold it', async () => {
  const draw = createDraw(seed);
  const queries = new Set<string>();
  while (queries.size < count) queries.add(drawQuery(draw, queries.size));
  expect(await findFaults(queries), `SEARCH_SEED=${seed}`).toEqual([]);
});

test('words on both sides of a border between two files of the index are found', async () => {
  const answer = await fetch(new URL('pagefind/parts.json', inject('siteUrl')));
  const { parts } = (await answer.json()) as SearchPointer;
  const beginnings = parts.flatMap(({ words }) => words.map((word) => [...word][0] ?? ''));
  expect(beginnings.length).toBeGreaterThan(3);
  expect(await findFaults(new Set(beginnings))).toEqual([]);
});
