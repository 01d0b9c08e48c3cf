import { expect, test } from 'vitest';
import { toIndexTerms } from '../../../../../src/client/search/index/index-terms.ts';

test('Han runs are asked as pairs, words and numbers whole', () => {
  expect(toIndexTerms(['家养老'])).toEqual(['家养', '养老']);
  expect(toIndexTerms(['当街办[2017]19号'])).toEqual(['当街', '街办', '2017', '19']);
  expect(toIndexTerms(['156,950'])).toEqual(['156', '950']);
});

test('a single character is asked only where a part has nothing else', () => {
  expect(toIndexTerms(['站'])).toEqual(['站']);
  expect(toIndexTerms(['3月'])).toEqual(['3']);
  expect(toIndexTerms(['松枫', '站'])).toEqual(['松枫', '站']);
});

test('of a long number as much is asked as a token holds', () => {
  expect(toIndexTerms(['330482001034'])).toEqual(['3304820010']);
});

test('〇 makes no pairs; signs ask nothing', () => {
  expect(toIndexTerms(['二〇二六'])).toEqual(['二六']);
  expect(toIndexTerms(['〇'])).toEqual(['〇']);
  expect(toIndexTerms(['——'])).toEqual([]);
});
