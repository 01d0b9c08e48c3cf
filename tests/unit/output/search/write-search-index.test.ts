import { expect, test } from 'vitest';
import type { SearchedPage } from '../../../../src/output/site-files.ts';
import { toIndexHtml } from '../../../../src/output/search/index-html.ts';
import { toParts } from '../../../../src/output/search/write-search-index.ts';

test('letters and digits are folded, punctuation is kept for the excerpts', () => {
  expect(toIndexHtml('<p>２０１７年，（ＡＢ）</p>')).toBe('<p>2017年，（AB）</p>');
});

test('neighbouring cells stay apart', () => {
  expect(toIndexHtml('<dt>人口</dt><dd>10</dd>')).toBe('<dt>人口</dt> <dd>10</dd> ');
});

test('folding never makes markup', () => {
  const markup = /[<>&"']/;
  const letter = /^[\p{L}\p{N}\p{M}]$/u;
  const made: string[] = [];
  for (let code = 0x80; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (letter.test(character) && markup.test(character.normalize('NFKC'))) made.push(character);
  }
  expect(made).toEqual([]);
});

const toPage = (index: number, isList = false): SearchedPage => ({
  file: `minutes/m-${index}/index.html`,
  digest: 'd',
  isList,
});

test('few pages are one part', () => {
  const pages = Array.from({ length: 1_500 }, (_, index) => toPage(index, index < 40));
  expect(toParts(pages)).toEqual([pages]);
  expect(toParts([])).toEqual([[]]);
});

test('many pages are parts of about one size, lists apart; a page more moves no other', () => {
  const pages = Array.from({ length: 6_000 }, (_, index) => toPage(index, index < 40));
  const parts = toParts(pages);
  expect(parts.flat()).toHaveLength(6_000);
  expect(parts.at(-1)?.map(({ isList }) => isList)).toEqual(Array.from({ length: 40 }, () => true));
  const sizes = parts.slice(0, -1).map(({ length }) => length);
  expect(sizes).toHaveLength(4);
  for (const size of sizes) expect(Math.abs(size - 1_490)).toBeLessThan(150);
  const less = toParts(pages.slice(0, -1));
  expect(less.flat()).toHaveLength(5_999);
  expect(less.filter((part, index) => part.length !== parts[index]?.length)).toHaveLength(1);
});
