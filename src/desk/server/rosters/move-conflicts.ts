import type { RosterLines } from '../../../importing/roster-lines.ts';
import type { Roster } from '../../../schemas/roster.ts';
import type { CellConflict } from '../../shared/roster-change.ts';
import { keyLines } from './merge-lines.ts';

/** The text of a cell; undefined where there is no such line. */
export function findCell(lines: RosterLines, uid: string, column: string): string | undefined {
  const line = lines.find(uid);
  if (!line) return undefined;
  const at = lines.header.indexOf(column);
  return at < 0 ? '' : (line.cells[at] ?? '');
}

/** Choices that are still open, at the lines of the roster as it was opened anew. */
export function moveConflicts(
  conflicts: readonly CellConflict[],
  roster: Roster,
  [old, now]: readonly [RosterLines, RosterLines],
): CellConflict[] {
  const keys = new Map([...keyLines(old, roster)].map(([key, { uid }]) => [uid, key]));
  const lines = keyLines(now, roster);
  return conflicts.flatMap((conflict) => {
    const uid = lines.get(keys.get(conflict.uid) ?? '')?.uid ?? '';
    const theirs = findCell(now, uid, conflict.column);
    // A line that is gone is said to be gone; its text is still there to be read.
    if (theirs === undefined) return [conflict];
    return theirs === conflict.mine ? [] : [{ ...conflict, uid, theirs }];
  });
}
