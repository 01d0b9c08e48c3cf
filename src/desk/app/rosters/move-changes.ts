import type { GridRow, RosterChange } from '../../shared/roster-change.ts';

/** Changes at the lines of a roster that was opened anew, and those whose line is not there. */
export interface MovedChanges {
  readonly moved: readonly RosterChange[];
  readonly lost: readonly RosterChange[];
}

interface Lines {
  readonly find: (uid: string) => GridRow | undefined;
  /** Whether such a line was there before, by header. */
  readonly has: (cells: Readonly<Record<string, string>>) => boolean;
  /** Place of the key column among the cells; -1: the roster has none. */
  readonly keyAt: number;
}

const toText = (cells: readonly string[]): string => cells.join('\u0000');

/** Cells of a line as the desk has them: without what is still on its way. */
function toSent(
  row: GridRow,
  changes: readonly RosterChange[],
  headers: readonly string[],
): readonly string[] {
  const cells = [...row.cells];
  for (const change of [...changes].reverse()) {
    if (change.kind !== 'cell' || change.uid !== row.uid) continue;
    const at = headers.indexOf(change.column);
    if (at >= 0) cells[at] = change.before;
  }
  return cells;
}

/**
 * Finds the lines again that were edited before the roster was opened anew: by key, else by all
 * that stood in them, so that nothing is written into another line.
 */
export function moveChanges(
  changes: readonly RosterChange[],
  headers: readonly string[],
  { old, now }: { readonly old: Lines; readonly now: readonly GridRow[] },
): MovedChanges {
  const byKey = new Map<string, string>();
  const byText = new Map<string, string>();
  const toInserted = (cells: Readonly<Record<string, string>>): string =>
    toText(headers.map((header) => cells[header] ?? ''));
  for (const row of now) {
    const key = row.cells[old.keyAt]?.trim() ?? '';
    if (key !== '' && !byKey.has(key)) byKey.set(key, row.uid);
    if (!byText.has(toText(row.cells))) byText.set(toText(row.cells), row.uid);
  }
  const inserted = new Map<string, string>();
  const find = (uid: string): string | undefined => {
    const row = old.find(uid);
    if (!row || inserted.has(uid)) return inserted.get(uid);
    const cells = toSent(row, changes, headers);
    const key = cells[old.keyAt]?.trim() ?? '';
    return key === '' ? byText.get(toText(cells)) : byKey.get(key);
  };
  const moved: RosterChange[] = [];
  const lost: RosterChange[] = [];
  for (const change of changes) {
    if (change.kind === 'insert') {
      // The desk may have stopped after it had the line and before it could say so.
      const there = byText.get(toInserted(change.cells));
      const isDone = there !== undefined && !old.has(change.cells);
      inserted.set(change.uid, isDone ? there : change.uid);
      if (isDone) continue;
    }
    const uid = find(change.uid);
    const { beforeUid } = change.kind === 'cell' ? {} : change;
    const place = beforeUid === undefined ? {} : { beforeUid: find(beforeUid) };
    if (uid === undefined) lost.push(change);
    else moved.push({ ...change, ...place, uid });
  }
  return { moved, lost };
}
