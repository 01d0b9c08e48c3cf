import { expect, test } from 'vitest';
import { toNow } from '../../../src/cli/options.ts';

test.each([
  [
    'the day in China, which begins eight hours before that in Greenwich',
    '2027-03-01T16:00Z',
    '',
    '2027-03-02',
  ],
  ['a clock that is years behind blames nobody', '2001-01-01T00:00Z', '', '2026-11-23'],
  ['--today may lie ahead', '2027-03-01T00:00Z', '2030-01-01', '2030-01-01'],
  [
    '--today in the past makes nothing a future date',
    '2027-03-01T00:00Z',
    '2018-01-01',
    '2027-03-01',
  ],
])('%s', (...[, clock, today, expected]) => {
  expect(toNow(Date.parse(clock), today)).toBe(expected);
});
