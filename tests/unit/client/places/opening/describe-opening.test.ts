import { describe, expect, test } from 'vitest';
import {
  describeOpening,
  readWeekHours,
} from '../../../../../src/client/places/opening/describe-opening.ts';
import { toWeekHours } from '../../../../../src/queries/places/week-hours.ts';

/** 2018-05-07 is a Monday; the hour is China's. */
const at = (day: number, clock: string): number =>
  Date.parse(`2018-05-${String(6 + day).padStart(2, '0')}T${clock}:00+08:00`);

const say = (hours: string, now: number): string | undefined =>
  describeOpening(toWeekHours(hours) ?? [], now)?.text;

describe('a place as it stands now', () => {
  test.each([
    ['每天 8:30–17:00', at(1, '08:30'), '现在开着，到 17:00'],
    ['每天 8:30–17:00', at(1, '17:00'), '现在没开，明天 8:30 开门'],
    ['每天 8:30–17:00', at(1, '07:00'), '现在没开，今天 8:30 开门'],
    ['周一至周五 8:30–11:30、13:30–17:00', at(1, '12:00'), '现在没开，今天 13:30 开门'],
    ['周一至周五 8:30–11:30、13:30–17:00', at(5, '18:00'), '现在没开，周一 8:30 开门'],
    ['周日 9:00–11:30', at(7, '12:00'), '现在没开，周日 9:00 开门'],
    ['全天', at(3, '12:00'), '全天开着'],
    ['每天 20:00-次日 2:00', at(1, '01:00'), '现在开着，到 2:00'],
    ['周六、周日 0:00–24:00', at(6, '10:00'), '现在开着'],
  ])('%s at %i: %s', (hours, now, text) => {
    expect(say(hours, now)).toBe(text);
  });

  test('what nobody understands says nothing', () => {
    expect(describeOpening(readWeekHours(undefined), at(1, '09:00'))).toBeUndefined();
    expect(describeOpening(readWeekHours(''), at(1, '09:00'))).toBeUndefined();
  });

  test('minutes of the week as pages print them', () => {
    expect(readWeekHours('510-1020 1950-2460')).toEqual([
      [510, 1020],
      [1950, 2460],
    ]);
  });
});
