import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { TodayItem } from '../../shared/today.ts';
import type { Store } from '../store/open-store.ts';

interface Changed {
  readonly file: string;
  readonly count: number;
  readonly author: string;
}

/** What was saved and has not been published yet, the newest first. */
export function findUnpublished(store: Store, toTitle: (file: string) => string): TodayItem[] {
  const changed = store
    .prepare(
      `SELECT file, count(*) AS count, author, max(id) FROM changes
       WHERE id > coalesce((SELECT change FROM publications ORDER BY id DESC LIMIT 1), 0)
       GROUP BY file ORDER BY max(id) DESC`,
    )
    .all() as unknown as Changed[];
  return changed.map(({ file, count, author }) => ({
    text: texts.changed(toTitle(file), count),
    note: texts.changedBy(author),
    href: `/history/?file=${encodeURIComponent(file)}`,
  }));
}

/** So much behind is no summer time and no slow clock, in milliseconds. */
const tolerance = 3_600_000;

/** The day of the newest change when the clock of the computer says that it is still to come. */
export function findClockFault(store: Store, now: number): string | undefined {
  const row = store
    .prepare('SELECT at FROM (SELECT at, id FROM changes ORDER BY id DESC LIMIT 1)')
    .get() as { at: string } | undefined;
  return row && Date.parse(row.at) > now + tolerance ? row.at : undefined;
}
