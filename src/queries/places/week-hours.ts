import { parseOpeningHours } from './opening-hours.ts';

/** Open from minute to minute since Monday 0:00 in China; a week has 10,080. */
export type WeekHours = readonly (readonly [from: number, to: number])[];

const minutesOfDay = 1440;

/** The hours of a week, day by day; undefined where they are not published or not understood. */
export function toWeekHours(openingHours: string | undefined): WeekHours | undefined {
  const intervals = openingHours === undefined ? undefined : parseOpeningHours(openingHours);
  return intervals?.flatMap(([days, start, end]) =>
    [0, 1, 2, 3, 4, 5, 6]
      .filter((day) => (days >> day) % 2 === 1)
      .map((day) => [day * minutesOfDay + start, day * minutesOfDay + end] as const),
  );
}
