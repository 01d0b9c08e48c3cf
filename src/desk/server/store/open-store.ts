import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Folder of the desk's own notes below a portal root; never published, never in a commit. */
export const deskFolder = '.youlin';

/**
 * Steps that lead from an empty database to the present one, oldest first; a step that has been
 * released is never changed, a new one is added behind it.
 */
const steps: readonly string[] = [
  `CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE drafts (
     file TEXT PRIMARY KEY, base BLOB, bytes BLOB, author TEXT NOT NULL, at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE changes (
     id INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, why TEXT NOT NULL,
     file TEXT NOT NULL, before BLOB, after BLOB, undoes INTEGER REFERENCES changes (id)
   ) STRICT;
   CREATE INDEX changes_of_file ON changes (file, id);
   CREATE TABLE publications (
     id INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL,
     target TEXT NOT NULL, change INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE typing (
     roster TEXT NOT NULL, id TEXT NOT NULL, column_name TEXT NOT NULL, author TEXT NOT NULL,
     text TEXT NOT NULL, PRIMARY KEY (roster, id, column_name, author)
   ) STRICT;`,
  `ALTER TABLE drafts ADD COLUMN authors TEXT NOT NULL DEFAULT '[]';
   CREATE TABLE accounts (
     name TEXT PRIMARY KEY, roles TEXT NOT NULL, communities TEXT, password TEXT NOT NULL,
     version INTEGER NOT NULL, at TEXT NOT NULL
   ) STRICT;`,
  `CREATE TABLE form_drafts (
     id TEXT PRIMARY KEY, kind TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL,
     typed TEXT NOT NULL, at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE form_pictures (
     id TEXT PRIMARY KEY, author TEXT NOT NULL, bytes BLOB NOT NULL
   ) STRICT;`,
  `CREATE TABLE submissions (
     id INTEGER PRIMARY KEY, state TEXT NOT NULL, step INTEGER NOT NULL, revision INTEGER NOT NULL,
     is_short INTEGER NOT NULL, why TEXT NOT NULL, sender TEXT NOT NULL, authors TEXT NOT NULL,
     at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE submission_files (
     submission INTEGER NOT NULL REFERENCES submissions (id), file TEXT NOT NULL,
     base BLOB, after BLOB, PRIMARY KEY (submission, file)
   ) STRICT;
   CREATE TABLE remarks (
     id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions (id),
     author TEXT NOT NULL, at TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL
   ) STRICT;
   CREATE TABLE review_acts (
     id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions (id),
     at TEXT NOT NULL, author TEXT NOT NULL, act TEXT NOT NULL, step TEXT NOT NULL,
     title TEXT NOT NULL, checklist TEXT NOT NULL, text TEXT NOT NULL
   ) STRICT;`,
];

/** The desk's own notes: drafts, history, reviews, accounts. Published data is in the files alone. */
export type Store = DatabaseSync;

/** Opens the database of a root, making or bringing it up to date. */
export function openStore(root: string): Store {
  const folder = path.join(root, deskFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'desk.sqlite');
  const store = new DatabaseSync(file);
  // Drafts may hold what only some may see.
  chmodSync(file, 0o600);
  // A power cut may lose nothing that was said to be kept.
  store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  store.exec('PRAGMA busy_timeout = 5000');
  const { user_version: version } = store.prepare('PRAGMA user_version').get() as {
    user_version: number;
  };
  if (version > steps.length) throw new NewerStore();
  steps.slice(version).forEach((step, at) => {
    store.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${version + at + 1}; COMMIT;`);
  });
  return store;
}

/** A newer desk has written here; an older one would not know what to keep. */
export class NewerStore extends Error {
  constructor() {
    super('这个文件夹被更新版本的编辑台用过，请用新版本打开。');
  }
}

/** Does several writes or none. */
export function inTransaction<T>(store: Store, write: () => T): T {
  store.exec('BEGIN IMMEDIATE');
  try {
    const result = write();
    store.exec('COMMIT');
    return result;
  } catch (error) {
    store.exec('ROLLBACK');
    throw error;
  }
}
