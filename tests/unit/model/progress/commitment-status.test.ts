import { describe, expect, test } from 'vitest';
import {
  deriveStatus,
  meetsTarget,
  type StatusInputs,
} from '../../../../src/model/progress/commitment-status.ts';
import { joinCommitments } from '../../../../src/model/progress/join-commitments.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const inputs: StatusInputs = {
  target: { low: 10, high: 10 },
  comparison: '≥',
  due: '2018-06',
  observations: [],
  today: '2018-03-01',
};
const on = (date: string, value: number): { date: string; value: number } => ({ date, value });
const judge = (change: Partial<StatusInputs>): string => deriveStatus({ ...inputs, ...change });

describe('status', () => {
  test('nothing published: open until the deadline, unknown after it', () => {
    expect(judge({})).toBe('未到期');
    expect(judge({ today: '2018-07-01' })).toBe('无公开数据');
    expect(judge({ due: undefined })).toBe('无公开数据');
  });

  test('met in time or late', () => {
    expect(judge({ observations: [on('2018-05-01', 12)] })).toBe('按期达成');
    expect(judge({ observations: [on('2018-08-01', 12)], today: '2019-01-01' })).toBe('逾期达成');
  });

  test('once met in time it stays met, whatever follows', () => {
    const observations = [on('2018-05-01', 12), on('2018-09-01', 3)];
    expect(judge({ observations, today: '2019-01-01' })).toBe('按期达成');
  });

  test('not met: open until the deadline, overdue after it', () => {
    const observations = [on('2018-02-01', 4)];
    expect(judge({ observations })).toBe('未到期');
    expect(judge({ observations, today: '2018-07-01' })).toBe('逾期未达成');
    expect(judge({ observations, due: undefined, today: '2030-01-01' })).toBe('未到期');
  });

  test('a deadline of a month or a year lasts to its last day', () => {
    expect(judge({ today: '2018-06-30' })).toBe('未到期');
    expect(judge({ due: '2018', today: '2018-12-31' })).toBe('未到期');
    expect(judge({ due: '2018', today: '2019-01-01' })).toBe('无公开数据');
    expect(judge({ observations: [on('2018-06-30', 10)], today: '2019-01-01' })).toBe('按期达成');
    expect(judge({ observations: [on('2018-07-01', 10)], today: '2019-01-01' })).toBe('逾期达成');
  });
});

test.each([
  ['≥', [60, 60], { 59: false, 60: true, 61: true }],
  ['=', [1500, 1500], { 1499: false, 1500: true, 1520: true }],
  ['恰好', [12, 12], { 11: false, 12: true, 13: false }],
  ['区间', [2, 3], { 1: false, 2: true, 3: true, 4: false }],
  ['约', [100, 100], { 89: false, 90: true, 111: true }],
] as const)('comparison %s with %j', (comparison, [low, high], expected) => {
  for (const [value, isMet] of Object.entries(expected)) {
    expect([value, meetsTarget(Number(value), { target: { low, high }, comparison })]).toEqual([
      value,
      isMet,
    ]);
  }
});

test('samples are joined, but never judged', async () => {
  const portal = await loadShippedPortal();
  const context = { ...portal, today: '2018-12-31' };
  const sampled = portal.rosters.observations.filter(
    ({ commitment }) => commitment === 'stations-urban',
  );
  expect(sampled.length).toBeGreaterThan(0);
  const join = (
    observations: typeof sampled,
  ): ReturnType<typeof joinCommitments>[number] | undefined =>
    joinCommitments({ ...portal.rosters, observations }, context).find(
      ({ id }) => id === 'stations-urban',
    );
  expect(join(sampled)?.observations).toHaveLength(sampled.length);
  expect(join(sampled)?.status).toBe('无公开数据');
  const published = sampled.map((row) => ({ ...row, isSample: false }));
  expect(join(published)?.status).toBe('逾期未达成');
});
