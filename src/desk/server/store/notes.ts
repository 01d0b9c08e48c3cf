import type { Store } from './open-store.ts';

/** Single texts of the desk by name: what is too little for a table of its own. */
export interface Notes {
  readonly find: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
  readonly remove: (name: string) => void;
}

/** Opens the notes of a store. */
export function openNotes(store: Store): Notes {
  const find = store.prepare('SELECT value FROM notes WHERE name = ?');
  const write = store.prepare(
    'INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const remove = store.prepare('DELETE FROM notes WHERE name = ?');
  return {
    find: (name) => (find.get(name) as { value: string } | undefined)?.value,
    write: (name, value) => void write.run(name, value),
    remove: (name) => void remove.run(name),
  };
}
