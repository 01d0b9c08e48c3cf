import type { CellConflict } from '../../shared/roster-change.ts';
import { openNotes } from '../store/notes.ts';
import type { Store } from '../store/open-store.ts';

/** Choices that nobody has made yet; a power cut may not take the one of both texts away. */
export interface KeptConflicts {
  readonly read: (file: string) => readonly CellConflict[];
  readonly write: (file: string, conflicts: readonly CellConflict[]) => void;
}

const toName = (file: string): string => `conflicts ${file}`;

/** The choices in a store. Their lines are named by row, as in a file that is opened anew. */
export function openKeptConflicts(store: Store): KeptConflicts {
  const notes = openNotes(store);
  return {
    read(file) {
      const kept = notes.find(toName(file));
      return kept === undefined ? [] : (JSON.parse(kept) as CellConflict[]);
    },
    write(file, conflicts) {
      if (conflicts.length === 0) notes.remove(toName(file));
      else notes.write(toName(file), JSON.stringify(conflicts));
    },
  };
}
