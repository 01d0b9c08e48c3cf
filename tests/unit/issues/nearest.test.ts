import { expect, test } from 'vitest';
import { mask } from '../../../src/issues/mask.ts';
import { createNearestFinder, findNearest } from '../../../src/issues/nearest.ts';

test('the nearest candidate is the one with the fewest differences', () => {
  expect(findNearest('songfang', ['fenghuang', 'songfeng', 'dongsheng'])).toBe('songfeng');
  expect(findNearest('常驻人口', ['常住人口', '名称'])).toBe('常住人口');
});

test('nothing is suggested when nothing is close', () => {
  expect(findNearest('xyz', ['fenghuang', '名称'])).toBe('');
});

test('a masked value shows its first character only and hides its length', () => {
  expect(mask('张三丰')).toBe('张**');
  expect(mask('x'.repeat(40))).toBe('x********');
});

test('many words and the same candidates: the first 100 get a suggestion', () => {
  const find = createNearestFinder(['songfeng-0']);
  const found = Array.from({ length: 300 }, (_, index) => find(`songfeng-x${index}`));
  expect(found.filter((nearest) => nearest === 'songfeng-0')).toHaveLength(100);
  expect(find('songfeng-x5')).toBe('songfeng-0');
});
