import type { Store } from '../store/open-store.ts';
import type { FileDraft } from './workspace.ts';

interface DraftRow {
  readonly file: string;
  readonly base: Uint8Array | null;
  readonly bytes: Uint8Array | null;
  readonly author: string;
  /** Names, as JSON. */
  readonly authors: string;
  readonly at: string;
}

/** Drafts of whole files, kept in the store. */
export interface FileDrafts {
  readonly list: () => readonly FileDraft[];
  readonly find: (file: string) => FileDraft | undefined;
  readonly set: (draft: FileDraft) => void;
  readonly drop: (file: string) => void;
}

/** Opens the drafts of a store; all of them are held in memory besides, for the checks. */
export function openFileDrafts(store: Store): FileDrafts {
  const rows = store
    .prepare('SELECT file, base, bytes, author, authors, at FROM drafts')
    .all() as unknown as DraftRow[];
  const drafts = new Map(
    rows.map(({ base, bytes, authors, ...rest }): [string, FileDraft] => [
      rest.file,
      {
        ...rest,
        base: base ?? undefined,
        bytes: bytes ?? undefined,
        authors: JSON.parse(authors) as string[],
      },
    ]),
  );
  const write = store.prepare(
    `INSERT INTO drafts (file, base, bytes, author, authors, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (file) DO UPDATE SET base = excluded.base, bytes = excluded.bytes,
       author = excluded.author, authors = excluded.authors, at = excluded.at`,
  );
  const remove = store.prepare('DELETE FROM drafts WHERE file = ?');
  return {
    list: () => [...drafts.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    find: (file) => drafts.get(file),
    set(draft) {
      const { file, base = null, bytes = null, author, authors, at } = draft;
      write.run(file, base, bytes, author, JSON.stringify(authors), at);
      drafts.set(draft.file, draft);
    },
    drop(file) {
      remove.run(file);
      drafts.delete(file);
    },
  };
}
