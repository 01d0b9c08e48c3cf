import type { FormKindName, FormValues, UnfinishedForm } from '../../shared/forms.ts';
import type { Store } from '../store/open-store.ts';
import { toValues } from './values.ts';

/** What was typed into a form. */
export interface FormDraft {
  readonly id: string;
  readonly kind: FormKindName;
  readonly values: FormValues;
}

/** Forms that were begun; each belongs to who typed it. */
export interface FormDrafts {
  readonly list: (author: string) => readonly UnfinishedForm[];
  readonly find: (id: string, author: string) => FormDraft | undefined;
  /** The one that was typed into last. */
  readonly findLatest: (kind: FormKindName, author: string) => FormDraft | undefined;
  readonly keep: (draft: FormDraft & { readonly author: string; readonly title: string }) => void;
  readonly drop: (id: string, author: string) => void;
}

interface DraftRow {
  readonly id: string;
  readonly kind: FormKindName;
  readonly typed: string;
}

const toDraft = (row: DraftRow | undefined): FormDraft | undefined =>
  row && { id: row.id, kind: row.kind, values: toValues(JSON.parse(row.typed)) };

/** Opens the forms of a store. */
export function openFormDrafts(store: Store): FormDrafts {
  const list = store.prepare(
    'SELECT id, kind, title, at FROM form_drafts WHERE author = ? ORDER BY at DESC, id',
  );
  const find = store.prepare('SELECT id, kind, typed FROM form_drafts WHERE id = ? AND author = ?');
  const findLatest = store.prepare(
    'SELECT id, kind, typed FROM form_drafts WHERE kind = ? AND author = ? ORDER BY at DESC LIMIT 1',
  );
  const write = store.prepare(
    `INSERT INTO form_drafts (id, kind, author, title, typed, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, typed = excluded.typed, at = excluded.at
       WHERE author = excluded.author`,
  );
  const remove = store.prepare('DELETE FROM form_drafts WHERE id = ? AND author = ?');
  return {
    list: (author) => list.all(author) as unknown as UnfinishedForm[],
    find: (id, author) => toDraft(find.get(id, author) as DraftRow | undefined),
    findLatest: (kind, author) => toDraft(findLatest.get(kind, author) as DraftRow | undefined),
    keep({ id, kind, author, title, values }) {
      write.run(id, kind, author, title, JSON.stringify(values), new Date().toISOString());
    },
    drop(id, author) {
      remove.run(id, author);
    },
  };
}
