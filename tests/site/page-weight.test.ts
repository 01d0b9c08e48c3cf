import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pageKindNames, type PageKind } from '../../src/bench/pages/page-kind.ts';
import {
  findHeaviest,
  measurePages,
  renderPageWeights,
  type PageWeight,
} from '../../src/bench/pages/page-weight.ts';

const kilobyte = 1024;

/** Bytes over the wire, gzip: nearly every server has it, brotli not. */
interface Budget {
  readonly before: number;
  /** With what the page's scripts load later. */
  readonly after: number;
}

/** The bars of the project for pages of text, for charts, for searching and for the home page. */
const content: Budget = { before: 14 * kilobyte, after: 14 * kilobyte };
const drawing: Budget = { before: 14.6 * kilobyte, after: 60 * kilobyte };
const bars: Readonly<Partial<Record<PageKind, Budget>>> = {
  search: { before: 14 * kilobyte, after: 29 * kilobyte },
  home: { before: 40 * kilobyte, after: 40 * kilobyte },
  commitment: drawing,
};

/**
 * Kinds that are above the bar today, with their own budget just above what they weigh. Every page
 * carries 10.6 KB that the next one does not load again: the style knows five schemes of colours,
 * 长辈版, reading aids, forced colours and paper (7 KB), the scripts of the frame are 2 KB.
 */
const exceptions: Readonly<Partial<Record<PageKind, Budget & { readonly reason: string }>>> = {
  my: {
    before: 15_200,
    after: 25_300,
    reason: 'an index of all communities; the finder and its names later',
  },
  'take part': {
    before: 17_300,
    after: 31_200,
    reason:
      'who listens in 26 communities, and a sheet to fill; code, picture and topics when asked',
  },
  community: {
    before: 16_300,
    after: 16_300,
    reason:
      'who is there now and what has changed since a visit: only the browser knows the moment',
  },
  topic: {
    before: 17_200,
    after: 17_200,
    reason: 'who does what by when before the whole way; what has changed since a visit',
  },
  policy: {
    before: 25_400,
    after: 25_400,
    reason: 'one document of 14,000 characters on one page: its words alone are 9.4 KB',
  },
  station: {
    before: 14_900,
    after: 14_900,
    reason: 'its facts, its points and its duties, each with what they rest on',
  },
  commitments: {
    before: 15_300,
    after: 15_300,
    reason: '21 promises, each with its sentence and its clauses',
  },
  points: {
    before: 16_300,
    after: 16_300,
    reason: '250 points by name on one page',
  },
  milestones: {
    before: 20_500,
    after: 20_500,
    reason: 'four charts, and the timetable quoted from the document word for word',
  },
  commitment: {
    before: 17_200,
    after: 68_000,
    reason: 'a chart with its table; Chart.js alone is 47 KB',
  },
  search: {
    before: 15_700,
    after: 33_200,
    reason: 'every title for readers without script; the engine of the search comes when asked',
  },
  data: {
    before: 19_600,
    after: 19_600,
    reason: 'what every column of 18 rosters means, on one page',
  },
  roster: {
    before: 16_500,
    after: 16_500,
    reason: 'up to 500 rows on a page, each with its own place to link to',
  },
  map: {
    before: 21_000,
    after: 86_000,
    reason: '250 points and 26 stations stand in the list, 11 bytes each; Leaflet alone is 44 KB',
  },
};

const folder = inject('siteFolder');
const weights = measurePages(folder);
const heaviest = findHeaviest(weights);
const ofKind = (kind: PageKind): PageWeight[] => weights.filter((weight) => weight.kind === kind);

test('the site has pages of every kind and none that nobody has named', () => {
  process.stdout.write(`\n${renderPageWeights(weights)}\n`);
  expect(heaviest.map(({ kind }) => kind)).toEqual(
    pageKindNames.filter((kind) => kind !== 'other'),
  );
});

test.each(heaviest.map(({ kind }) => kind))('%s: every page is within its budget', (kind) => {
  const budget = exceptions[kind] ?? bars[kind] ?? content;
  const tooHeavy = ofKind(kind).filter(
    ({ before, after }) => before.gzip > budget.before || after.gzip > budget.after,
  );
  expect(tooHeavy.map(({ path: own, before, after }) => [own, before.gzip, after.gzip])).toEqual(
    [],
  );
});

describe('an exception', () => {
  const kinds = Object.keys(exceptions) as (keyof typeof exceptions)[];

  test.each(kinds)('%s is needed, and five per cent more would break it', (kind) => {
    const { before = 0, after = 0 } = exceptions[kind] ?? {};
    const most = (moment: 'before' | 'after'): number =>
      Math.max(...ofKind(kind).map((weight) => weight[moment].gzip));
    const bar = bars[kind] ?? content;
    expect(most('before')).toBeGreaterThan(bar.before);
    expect(before).toBeLessThan(most('before') * 1.05);
    expect(after).toBeLessThan(most('after') * 1.05);
  });
});

test('a page loads few files, and nothing in advance', () => {
  const pages = ['404.html', 'index.html', 'map/index.html', 'milestones/index.html'];
  for (const page of pages) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    expect(html).not.toMatch(/rel="?(?:modulepreload|preload|prefetch)/);
  }
  // Page, icon, two scripts of the frame, its style; a chunk, two scripts and four styles of its own
  // at most: home has doors, the finder and what is new since the last visit.
  expect(Math.max(...weights.map(({ before }) => before.files))).toBeLessThanOrEqual(11);
});

test('only the script that has to run before the first paint blocks it', () => {
  for (const { path: own } of heaviest) {
    const file = own === '' || own.endsWith('/') ? `${own}index.html` : own;
    const html = readFileSync(path.join(folder, file), 'utf8');
    const blocking = (html.match(/<script\b[^>]*>/g) ?? []).filter(
      (tag) => !tag.includes('type="module"'),
    );
    expect(blocking, own).toEqual([expect.stringMatching(/src="\/_astro\/boot\.[\w-]+\.js"/)]);
  }
});
