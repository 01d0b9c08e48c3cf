import { expect, test } from 'vitest';
import { parseBenchOptions } from '../../../src/bench/bench-options.ts';
import { benches } from '../../../src/bench/index.ts';
import { UsageError } from '../../../src/cli/options.ts';

const names = benches.map(({ name }) => name);
const parse = (...args: string[]) => parseBenchOptions(args, names);

test('every bench has a name of its own', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['build', 'check', 'topics']));
});

test('without a name all benches run', () => {
  expect(parse()).toEqual({
    benches: names,
    size: undefined,
    runs: 3,
    isQuick: false,
    pages: undefined,
    queries: undefined,
    kills: undefined,
    edits: undefined,
    seed: 1,
    eleventy: undefined,
    peers: undefined,
  });
});

test('one bench, a named size or a number of pages', () => {
  expect(parse('build', '--size', 'city')).toMatchObject({ benches: ['build'], size: 'city' });
  expect(parse('check', '--size', '2000', '--runs', '5')).toMatchObject({ size: 2000, runs: 5 });
});

test('sizes, number and seed of the queries', () => {
  expect(parse('search', '--pages', '600,6000', '--queries', '20', '--seed', '7')).toMatchObject({
    pages: [600, 6000],
    queries: 20,
    seed: 7,
  });
});

test('--quick measures once, unless told otherwise', () => {
  expect(parse('--quick').runs).toBe(1);
  expect(parse('--quick', '--runs', '2').runs).toBe(2);
});

test.each([
  [['map-of-nothing'], '用法'],
  [['--siez', 'city'], '用法'],
  [['--size', 'village'], '--size 要写正整数，不能是“village”'],
  [['--pages', '600,'], '--pages 要写正整数，不能是“”'],
  [['--runs', '0'], '--runs 要写正整数，不能是“0”'],
])('%j is a misuse', (args, message) => {
  expect(() => parse(...args)).toThrow(UsageError);
  expect(() => parse(...args)).toThrow(message);
});
