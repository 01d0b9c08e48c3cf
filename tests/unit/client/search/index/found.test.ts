import { expect, test } from 'vitest';
import { mergeFound } from '../../../../../src/client/search/index/found.ts';
import type { Hit } from '../../../../../src/client/search/index/hit.ts';
import { toNameExcerpt } from '../../../../../src/client/search/results/name-excerpt.ts';
import type { NameMatch } from '../../../../../src/client/search/names/find-names.ts';
import { parseQuery } from '../../../../../src/client/search/index/query.ts';

function toName(path: string, facts: Partial<NameMatch> = {}): NameMatch {
  return {
    ...{ title: path, path, href: `/${path}`, kind: '社区', communities: ['松枫社区'] },
    ...{ date: '2017-05-18', isSample: false, segments: [], rank: 0, by: 'text' },
    ...facts,
  };
}

function toHit(path: string): Hit {
  const url = `/${path}`;
  return {
    ...{ title: path, rank: 3, order: 0, text: '', anchors: [], url, kind: '政策' },
    ...{ communities: [], isSample: false, date: '', year: '', level: '' },
  };
}

const toUrls = (names: NameMatch[], hits: Hit[]): string[] =>
  mergeFound(names, hits).map(({ url }) => url);

test('names come first in their order, then full text, then names by sound', () => {
  const names = [toName('b/'), toName('a/'), toName('s/', { by: 'sound' })];
  expect(toUrls(names, ['x/', 'a/', 'y/'].map(toHit))).toEqual(['/b/', '/a/', '/x/', '/y/', '/s/']);
});

test('one result a page, with what its text says', () => {
  const hit = toHit('policies/p/');
  const names = [toName('policies/p/#s1'), toName('policies/p/#s2'), toName('policies/p/')];
  expect(mergeFound(names, [])).toMatchObject([{ url: '/policies/p/#s1', year: '2017' }]);
  const [found, ...others] = mergeFound(names, [hit]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ url: '/policies/p/', kind: '政策', hit });
});

test('a name by sound whose page says it is listed once', () => {
  expect(toUrls([toName('s/', { by: 'sound' })], [toHit('s/')])).toEqual(['/s/']);
});

test('once the full text has answered, a name alone has to be what was typed', () => {
  const names = [
    toName('weak/', { rank: 2 }),
    toName('whole/'),
    toName('far/', { by: 'sound', rank: 7 }),
  ];
  const toPaths = (hits: Hit[]): string[] =>
    mergeFound(names, hits, { isComplete: true }).map(({ url }) => url);
  expect(toPaths([toHit('x/')])).toEqual(['/whole/', '/x/']);
  expect(toPaths([])).toEqual(['/weak/', '/whole/', '/far/']);
});

const excerpt = (typed: string, facts: Partial<NameMatch>): string =>
  toNameExcerpt(toName('a/', facts), parseQuery(typed))
    .map(({ text, isMatch }) => (isMatch ? `<${text}>` : text))
    .join('');

test('a name says why it was found', () => {
  expect(excerpt('shequ', { by: 'sound' })).toBe('读音：<shequ>');
  expect(excerpt('laojie', { by: 'sound', alias: '老街' })).toBe('又名“老街”，读音：<laojie>');
  expect(excerpt('老街', { alias: '老街里' })).toBe('又名：<老街>里');
  expect(excerpt('停车 松枫', { rank: 3 })).toBe('社区 · <松枫>社区');
  expect(excerpt('友邻', {})).toBe('名称里有：<友邻>');
});
