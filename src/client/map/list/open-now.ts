import type { WeekHours } from '../../../queries/places/week-hours.ts';

const week = 7 * 24 * 60;
// 1970-01-01 was a Thursday; China is 8 hours ahead and has no summer time.
const shift = (3 * 24 + 8) * 60;

/** Minutes since Monday 0:00 in China, wherever the reader's clock is set. */
export const toWeekMinute = (now: number): number => (Math.floor(now / 60_000) + shift) % week;

/** Whether a point is open at a minute of the week; hours may run over Sunday's midnight. */
export function isOpenAt(hours: WeekHours | null | undefined, minute: number): boolean {
  return (hours ?? []).some(
    ([from, to]) =>
      (minute >= from && minute < to) || (minute + week >= from && minute + week < to),
  );
}
