import { addDays, lastDay, type PartialDate } from '../../schemas/partial-date.ts';
import { columns, type Column, type ColumnItem } from './columns.ts';
import type { Portal } from '../portal.ts';

/** How a column stands in the eyes of an inspection. */
export type ColumnState = 'fresh' | 'stale' | 'undated' | 'blank' | 'no-rhythm';

export interface ColumnUpkeep {
  readonly column: Column;
  readonly state: ColumnState;
  /** Last day up to which something was published; samples do not count. */
  readonly newest: PartialDate | undefined;
  /** Day after which it is stale, ISO. */
  readonly freshUntil: string | undefined;
  /** Articles without a day of publishing, samples among them. */
  readonly undated: readonly ColumnItem[];
  /** Whether there is made-up content in it. */
  readonly hasSamples: boolean;
}

/** The newest date that does not lie ahead of the judging day. */
function findNewest(items: readonly ColumnItem[], today: string): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const { date } of items) {
    if (date === undefined || date > today) continue;
    if (newest === undefined || lastDay(date) > lastDay(newest)) newest = date;
  }
  return newest;
}

/** @param isFresh whether the newest content is young enough; undefined: none is dated */
function judge({ freshDays }: Column, count: number, isFresh: boolean | undefined): ColumnState {
  if (count === 0) return 'blank';
  if (freshDays === undefined) return 'no-rhythm';
  if (isFresh === undefined) return 'undated';
  return isFresh ? 'fresh' : 'stale';
}

/** Every column that can be blank, judged on the portal's day and never by the clock. */
export function toColumnUpkeep(portal: Portal): ColumnUpkeep[] {
  const { today } = portal;
  return columns.flatMap((column) => {
    if (!column.collect) return [];
    const items = column.collect(portal);
    const real = items.filter(({ isSample }) => !isSample);
    const newest = findNewest(real, today);
    const { freshDays } = column;
    const freshUntil =
      newest === undefined || freshDays === undefined
        ? undefined
        : addDays(lastDay(newest), freshDays);
    return {
      column,
      state: judge(column, real.length, freshUntil === undefined ? undefined : today <= freshUntil),
      newest,
      freshUntil,
      undated: items.filter(({ article, date }) => article && date === undefined),
      hasSamples: real.length < items.length,
    };
  });
}
