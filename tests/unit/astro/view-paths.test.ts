import { expect, test } from 'vitest';
import { digestView, toViewPaths } from '../../../src/astro/view-paths.ts';

const toBody = (markdown: string): object => ({
  markdown,
  toHtml: () => {
    throw new Error('The digest renders nothing.');
  },
});

test('the same view has the same digest, another one another', () => {
  expect(digestView({ title: '甲', rows: [1, 2] })).toBe(digestView({ title: '甲', rows: [1, 2] }));
  expect(digestView({ title: '甲', rows: [1, 2] })).not.toBe(
    digestView({ title: '甲', rows: [12] }),
  );
});

test('a body counts by its text, without being rendered', () => {
  expect(digestView({ body: toBody('一') })).toBe(digestView({ body: toBody('一') }));
  expect(digestView({ body: toBody('一') })).not.toBe(digestView({ body: toBody('二') }));
});

test.each([
  ['a function', () => 1],
  ['a Map', new Map()],
  ['a Set', new Set()],
])('%s could change unseen and is refused', (_name, value) => {
  expect(() => digestView({ value })).toThrow('plain data');
});

test('the view of a record is made once and handed on', () => {
  const paths = toViewPaths([{ id: 'a' }, { id: 'b' }], ({ id }) => ({ title: id }));
  expect(paths.map(({ params, props }) => [params.id, props.view.title])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
  expect(new Set(paths.map(({ cacheKey }) => cacheKey)).size).toBe(2);
});
