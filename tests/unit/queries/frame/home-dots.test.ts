import { expect, test } from 'vitest';
import { toCells } from '../../../../src/queries/frame/home-dots.ts';

/** How many cells of 10 × 10 a path of rectangles covers. */
const countCells = (path: string): number =>
  [...path.matchAll(/h(-?\d+)v(\d+)/g)].reduce(
    (all, [, across, down]) => all + (Number(across) * Number(down)) / 100,
    0,
  );

test.each([
  [0, 1],
  [0, 32],
  [5, 9],
  [5, 40],
  [31, 33],
  [30, 100],
  [64, 250],
])('the marks from %i to %i fill as many cells', (from, to) => {
  expect(countCells(toCells(from, to))).toBe(to - from);
});

test('marks of two states never share a cell', () => {
  expect(toCells(0, 5)).toBe('M0 0h50v10h-50z');
  expect(toCells(5, 34)).toBe('M50 0h270v10h-270zM0 10h20v10h-20z');
});
