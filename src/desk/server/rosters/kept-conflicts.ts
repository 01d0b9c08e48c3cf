import type { CellConflict } from '../../shared/roster-change.ts';
import type { Store } from '../store/open-store.ts';

/** Choices that nobody has made yet; a power cut may not take the one of both texts away. */
export interface KeptConflicts {
  readonly read: (file: string) => readonly CellConflict[];
  readonly write: (file: string, conflicts: readonly CellConflict[]) => void;
}

const toName = (file: string): string => `conflicts ${file}`;

/** The choices in a store. Their lines are named by row, as in a file that is opened anew. */
export function openKeptConflicts(store: Store): KeptConflicts {
  const find = store.prepare('SELECT value FROM notes WHERE name = ?');
  const remove = store.prepare('DELETE FROM notes WHERE name = ?');
  const write = store.prepare(
    'INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    read(file) {
      const row = find.get(toName(file)) as { value: string } | undefined;
      return row ? (JSON.parse(row.value) as CellConflict[]) : [];
    },
    write(file, conflicts) {
      if (conflicts.length === 0) remove.run(toName(file));
      else write.run(toName(file), JSON.stringify(conflicts));
    },
  };
}
