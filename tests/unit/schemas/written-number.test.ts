import { expect, test } from 'vitest';
import { parseWrittenNumber } from '../../../src/schemas/written-number.ts';

test.each([
  ['1500', 1500],
  ['1,500', 1500],
  ['１，５００', 1500],
  ['1.2万', 12_000],
  ['1.1 万', 11_000],
  ['3亿', 300_000_000],
  ['-30.5', -30.5],
  ['−2', -2],
  ['="007"', 7],
])('%s is %d', (text, value) => {
  expect(parseWrittenNumber(text)).toEqual({ value });
});

test.each([
  ['约30', 'approximate-number'],
  ['近2000万', 'approximate-number'],
  ['30余', 'approximate-number'],
  ['30人左右', 'approximate-number'],
  ['无', 'unclear-blank'],
  ['12个', 'number-with-unit'],
  ['1,50', 'invalid-number'],
  ['1e5', 'invalid-number'],
  ['0x10', 'invalid-number'],
  ['①', 'invalid-number'],
  ['三十', 'invalid-number'],
  ['', 'invalid-number'],
])('%s is refused as %s', (text, code) => {
  expect(parseWrittenNumber(text)).toEqual({ code });
});
