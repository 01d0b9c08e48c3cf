import { expect, test } from 'vitest';
import { toExcerpt } from '../../../../../src/client/search/results/excerpt.ts';
import { toSegments } from '../../../../../src/client/search/index/segments.ts';

const marked = (segments: readonly { text: string; isMatch: boolean }[]): string =>
  segments.map(({ text, isMatch }) => (isMatch ? `<${text}>` : text)).join('');

test('matches are marked as they are written, not as they were typed', () => {
  expect(marked(toSegments('到２０１７年底', ['2017']))).toBe('到<２０１７>年底');
  expect(marked(toSegments('见三（二）2', ['(二)']))).toBe('见三<（二）>2');
  expect(marked(toSegments('面积㎡', ['m']))).toBe('面积<㎡>');
});

test('matches that touch or overlap are one mark', () => {
  expect(marked(toSegments('友邻友邻点', ['友邻', '邻点']))).toBe('<友邻友邻点>');
});

test('markup in a text stays text', () => {
  expect(marked(toSegments('a<b>养老', ['养老']))).toBe('a<b><养老>');
});

test('the excerpt is taken below the title, where most parts meet', () => {
  const text = `养老${'一'.repeat(200)}养老${'二'.repeat(200)}养老服务${'三'.repeat(200)}`;
  const { segments, at } = toExcerpt(text, ['养老', '服务'], { headingEnd: 2 });
  expect(at).toBe(404);
  expect(marked(segments)).toBe(`…${'二'.repeat(24)}<养老服务>${'三'.repeat(68)}…`);
});

test('a match in the title only gives the beginning of the text', () => {
  const { segments, at } = toExcerpt('松枫社区 位于城区', ['松枫社区'], { headingEnd: 4 });
  expect(at).toBe(0);
  expect(marked(segments)).toBe('<松枫社区> 位于城区');
});

test('the excerpt opens with the start of a phrase when one is near', () => {
  const text = `${'一'.repeat(50)}。统一区划代码，提供养老服务`;
  expect(marked(toExcerpt(text, ['养老']).segments)).toBe('…统一区划代码，提供<养老>服务');
  const table = `松枫社区  常住人口 10,914`;
  expect(marked(toExcerpt(table, ['人口'], { headingEnd: 4 }).segments)).toBe('常住<人口> 10,914');
});

test('a surrogate pair is never cut', () => {
  const text = `${'𠮷'.repeat(60)}养老${'𠮷'.repeat(60)}`;
  const shown = marked(toExcerpt(text, ['养老']).segments);
  expect(shown).toMatch(/^…𠮷+<养老>𠮷+…$/u);
});
