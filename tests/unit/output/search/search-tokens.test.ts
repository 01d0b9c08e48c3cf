import { expect, test } from 'vitest';
import { toIndexHtml } from '../../../../src/output/search/index-html.ts';
import { toIndexedText } from '../../../../src/output/search/indexed-text.ts';
import { toSearchTokens } from '../../../../src/output/search/search-tokens.ts';
import { findPersonalData } from '../../../../src/privacy/find-personal-data.ts';

test('every end of a number or word that begins nothing else is a token', () => {
  expect(toSearchTokens('96345')).toEqual(['345', '45', '5', '6345']);
  // 45 begins 456 and 5 begins 56: nobody needs them twice.
  expect(toSearchTokens('345 456')).toEqual(['56', '6']);
  expect(toSearchTokens('ＷＣＡＧ')).toEqual(['ag', 'cag', 'g']);
});

test('of a broken number the later pieces are tokens themselves', () => {
  expect(toSearchTokens('156,950')).toContain('950');
  // 3 needs none: the number begins with it.
  expect(toSearchTokens('30，3.5')).toEqual(['0', '5']);
});

test('Han characters that begin no pair, and signs that make none', () => {
  expect(toSearchTokens('友邻站')).toEqual(['站']);
  expect(toSearchTokens('友邻站，站点')).toEqual(['点']);
  expect(toSearchTokens('二〇二')).toEqual(['〇', '二']);
});

test('no token is as long as a mobile or an id number', () => {
  const code = '330482001034330482';
  const tokens = toSearchTokens(code);
  expect(Math.max(...tokens.map(({ length }) => length))).toBe(10);
  // Whatever a reader cuts out of the number, its first ten digits begin a token or the number.
  for (let start = 0; start < code.length - 1; start += 1) {
    const asked = code.slice(start, start + 10);
    expect([code, ...tokens].some((token) => token.startsWith(asked))).toBe(true);
  }
});

test('tokens are never read together as somebody’s number', () => {
  const html = '<main data-pagefind-body><p>138a 1234a 5678a 13a 800138a 000</p></main>';
  const indexed = toIndexHtml(html);
  expect(indexed).toContain('\uE000');
  expect(findPersonalData(indexed)).toEqual([]);
});

test('tokens stand at the end of main; a page cannot bring the mark along', () => {
  expect(toIndexHtml('<main><p>共\uE00012人</p></main><footer>9</footer>')).toBe(
    '<main><p>共12人</p><p>\uE0002\uE000人\uE000共</p></main><footer>9</footer>',
  );
});

test('only what is indexed counts: nothing ignored, inline pieces joined, blocks apart', () => {
  const html = `<nav>1</nav><main><p>a<b>b</b>&amp;c</p><p>d<br>e</p>
    <div data-pagefind-ignore>x<div>y</div>z</div><form>q</form><!-- w -->f</main>`;
  expect(toIndexedText(html).replaceAll(/\s+/g, ' ').trim()).toBe('ab&c d e f');
});
