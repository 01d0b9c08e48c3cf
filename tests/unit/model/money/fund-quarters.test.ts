import { expect, test } from 'vitest';
import { findQuarters } from '../../../../src/model/money/fund-quarters.ts';

const judge = (periods: readonly string[], today: string): string[] =>
  findQuarters(
    periods.map((period) => ({ period })),
    today,
  ).map(({ id, state, dueBy }) => `${id} ${state} ${dueBy}`);

test('a quarter without money is flagged from the day after its publication was due', () => {
  expect(judge(['2018-01', '2018-09'], '2018-10-20')).toEqual([
    '2018-Q1 已公开 2018-04-20',
    '2018-Q2 未见公开 2018-07-20',
    '2018-Q3 已公开 2018-10-20',
    '2018-Q4 未到公开时间 2019-01-20',
  ]);
  expect(judge(['2018-01'], '2018-07-20').at(1)).toBe('2018-Q2 未到公开时间 2018-07-20');
  expect(judge(['2018-01'], '2018-07-21').at(1)).toBe('2018-Q2 未见公开 2018-07-20');
});

test('a year counts for its last quarter; nothing published is nothing to judge', () => {
  expect(judge(['2018'], '2019-01-21').at(0)).toBe('2018-Q4 已公开 2019-01-20');
  expect(judge([], '2026-01-01')).toEqual([]);
});
