import { describe, expect, test } from 'vitest';
import { renderSampleBody } from '../../../src/bench/portal/sample-documents.ts';
import { drawQueries, queryClasses } from '../../../src/bench/search/draw-queries.ts';
import type { IndexedPage } from '../../../src/bench/search/indexed-pages.ts';
import type { SiteResult } from '../../../src/bench/search/measure-site.ts';
import { renderSearch, toSearchBars } from '../../../src/bench/search/render-search.ts';
import { scoreAnswer } from '../../../src/bench/search/score.ts';
import { findTruth, foldForSearch } from '../../../src/bench/search/truth.ts';

const toPage = (path: string, text: string): IndexedPage => ({
  path,
  title: foldForSearch(text.slice(0, 4)),
  text: foldForSearch(text),
  isSample: true,
});

const pages = Array.from({ length: 30 }, (_, index) =>
  toPage(`minutes/${index}/`, `${index}号纪要 ${renderSampleBody(index)}`),
);

describe('truth', () => {
  const held = [toPage('a/', '当街办〔2017〕19号'), toPage('b/', '当街办 2017 19号')];

  test.each(['当街办[2017]19号', '〔２０１７〕', '【2017】19号'])(
    '%s is in one page only',
    (query) => {
      expect([...findTruth(held, query)]).toEqual(['a/']);
    },
  );

  test('several words may stand anywhere', () => {
    expect([...findTruth(held, '19号 当街办')]).toEqual(['a/', 'b/']);
  });
});

describe('drawn queries', () => {
  const queries = drawQueries(pages, { count: 5, seed: 3 });

  test('are of every class, different, and the same for the same seed', () => {
    expect(new Set(queries.map(({ group }) => group))).toEqual(new Set(Object.keys(queryClasses)));
    expect(new Set(queries.map(({ group, text }) => group + text)).size).toBe(queries.length);
    expect(drawQueries(pages, { count: 5, seed: 3 })).toEqual(queries);
    expect(drawQueries(pages, { count: 5, seed: 4 })).not.toEqual(queries);
  });

  test('stand in some page', () => {
    expect(queries.filter(({ text }) => findTruth(pages, text).size === 0)).toEqual([]);
  });
});

describe('score', () => {
  const query = { group: 'han', text: '友邻' } as const;

  test('what is missing lowers recall, what is wrong lowers precision', () => {
    const score = scoreAnswer(query, new Set(['a', 'b', 'c', 'd']), {
      paths: ['x', 'a', 'b'],
      marks: [['友邻'], ['友'], ['友邻点']],
    });
    expect(score).toMatchObject({ recall: 0.5, precision: 2 / 3, isInTen: true, highlighted: 0.5 });
  });

  test('finding nothing is right where nothing is', () => {
    const score = scoreAnswer(query, new Set(), { paths: [], marks: [] });
    expect(score).toMatchObject({ recall: 1, precision: 1, highlighted: undefined });
  });

  test('of a title counts the place of its own page', () => {
    const title = { group: 'title', text: '凤凰社区', wanted: 'b' } as const;
    const answer = { paths: ['a', 'b'], marks: [] };
    expect(scoreAnswer(title, new Set(['a', 'b']), answer).reciprocal).toBe(0.5);
    expect(scoreAnswer(title, new Set(['a', 'b']), { paths: [], marks: [] }).reciprocal).toBe(0);
  });
});

describe('report', () => {
  const time = { answered: 900, first: 700, bytes: 51_200, requests: 5 };
  const query = { group: 'han', text: '友邻' } as const;
  const toSite = (found: readonly string[]): SiteResult => ({
    pages: 600,
    characters: 330_000,
    results: [
      {
        name: '友邻',
        index: { processorSeconds: 4.25, megabytes: 200, bytes: 2_048_000 },
        scores: [
          scoreAnswer(query, new Set(['a', 'b']), { paths: found, marks: [['友邻'], ['友邻']] }),
        ],
        turns: [
          { fresh: time },
          { fresh: { ...time, first: 800 } },
          { fresh: { ...time, first: 600 } },
        ],
      },
    ],
  });

  test('tells shares, medians and the index', () => {
    const text = renderSearch([toSite(['a', 'b'])]);
    expect(text).toContain(
      `| 600 | ${queryClasses.han} | 友邻 | 1 | 1.000 | 1.000 | 1.000 | 1.000 |`,
    );
    expect(text).toContain('| 友邻 | 700 | 900 | 50.0 | 5 | 3 |');
    expect(text).toContain('| 600 | 33.0 | 友邻 | 2000 | 4.3 | 200 |');
    expect(text).toContain('没有');
  });

  test('one missing page is enough to miss the bar; what was not measured is not judged', () => {
    const [met] = toSearchBars([toSite(['a', 'b'])]);
    const [missed, number] = toSearchBars([toSite(['a'])]);
    expect([met?.isMet, missed?.isMet, number?.isMet]).toEqual([true, false, undefined]);
    expect(toSearchBars([]).every(({ isMet }) => isMet === undefined)).toBe(true);
  });
});
