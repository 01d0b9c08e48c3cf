import { expect, test } from 'vitest';
import { toIndexHtml } from '../../../src/output/write-search-index.ts';

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
