import type { LedgerRow, Remark, ReviewAct, SubmissionState } from '../../shared/reviewing.ts';
import type { Store } from '../store/open-store.ts';
import type { SubmittedFile } from './merge-file.ts';

/** What was sent to be reviewed, as the store keeps it. */
export interface Submission {
  readonly id: number;
  readonly state: SubmissionState;
  /** Index of the step that it waits for. */
  readonly step: number;
  readonly revision: number;
  readonly isShort: boolean;
  readonly why: string;
  readonly sender: string;
  /** All who changed something in it. */
  readonly authors: readonly string[];
  readonly at: string;
  readonly files: readonly SubmittedFile[];
}

/** What is kept of an act; the moment is the store's. */
export type NewAct = Omit<ReviewAct, 'at'> & { readonly title: string };

/** Submissions with their remarks and all that was done with them. */
export interface Submissions {
  /** All of them, newest first. */
  readonly list: () => readonly Submission[];
  /** Those that wait for a reviewer or for their sender, newest first; the others only grow more. */
  readonly listOpen: () => readonly Submission[];
  readonly find: (id: number) => Submission | undefined;
  /** Keeps a submission; without an id it is a new one. @returns its id */
  readonly put: (
    submission: Omit<Submission, 'id'> & { readonly id?: number | undefined },
  ) => number;
  /** Also counts the revision up: who has seen the submission before has not seen this. */
  readonly setState: (id: number, state: SubmissionState, step: number) => void;
  readonly listRemarks: (id: number) => readonly Remark[];
  readonly addRemark: (id: number, remark: Omit<Remark, 'at'>) => void;
  readonly listActs: (id: number) => readonly ReviewAct[];
  readonly addAct: (id: number, act: NewAct) => void;
  /** The ledger, oldest first. */
  readonly listLedger: (from: string, to: string) => readonly LedgerRow[];
}

type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

const toTime = (): string => new Date().toISOString().slice(0, 19) + 'Z';
const toLines = (json: unknown): string[] => JSON.parse(String(json)) as string[];
const toText = (value: Row[string] | undefined): string => String(value ?? '');

const toAct = ({ at, author, act, step, checklist, text }: Row): ReviewAct => ({
  at: toText(at),
  author: toText(author),
  act: toText(act),
  step: toText(step),
  checklist: toLines(checklist),
  text: toText(text),
});

function openFiles(store: Store) {
  const list = store.prepare('SELECT file, base, after FROM submission_files WHERE submission = ?');
  const clear = store.prepare('DELETE FROM submission_files WHERE submission = ?');
  const add = store.prepare('INSERT INTO submission_files VALUES (?, ?, ?, ?)');
  return {
    list: (id: number): SubmittedFile[] =>
      (list.all(id) as Row[]).map(({ file, base, after }) => ({
        file: toText(file),
        base: base instanceof Uint8Array ? base : undefined,
        after: after instanceof Uint8Array ? after : undefined,
      })),
    set(id: number, files: readonly SubmittedFile[]): void {
      clear.run(id);
      for (const { file, base, after } of files) add.run(id, file, base ?? null, after ?? null);
    },
  };
}

/** Opens the submissions of a store. */
export function openSubmissions(store: Store): Submissions {
  const files = openFiles(store);
  const all = store.prepare('SELECT * FROM submissions ORDER BY id DESC');
  const open = store.prepare(
    "SELECT * FROM submissions WHERE state IN ('pending', 'returned') ORDER BY id DESC",
  );
  const one = store.prepare('SELECT * FROM submissions WHERE id = ?');
  const write = store.prepare(
    `INSERT INTO submissions (id, state, step, revision, is_short, why, sender, authors, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, step = excluded.step,
       revision = excluded.revision, is_short = excluded.is_short, why = excluded.why,
       authors = excluded.authors, at = excluded.at`,
  );
  const set = store.prepare(
    'UPDATE submissions SET state = ?, step = ?, revision = revision + 1 WHERE id = ?',
  );
  const remarks = store.prepare(
    'SELECT author, at, place, text FROM remarks WHERE submission = ? ORDER BY id',
  );
  const remark = store.prepare(
    'INSERT INTO remarks (submission, author, at, place, text) VALUES (?, ?, ?, ?, ?)',
  );
  const acts = store.prepare('SELECT * FROM review_acts WHERE submission = ? ORDER BY id');
  const ledger = store.prepare('SELECT * FROM review_acts WHERE at >= ? AND at < ? ORDER BY id');
  const act = store.prepare(
    `INSERT INTO review_acts (submission, at, author, act, step, title, checklist, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const toSubmission = (row: Row): Submission => ({
    id: Number(row['id']),
    state: toText(row['state']) as SubmissionState,
    step: Number(row['step']),
    revision: Number(row['revision']),
    isShort: row['is_short'] === 1,
    why: toText(row['why']),
    sender: toText(row['sender']),
    authors: toLines(row['authors']),
    at: toText(row['at']),
    files: files.list(Number(row['id'])),
  });
  return {
    list: () => (all.all() as Row[]).map(toSubmission),
    listOpen: () => (open.all() as Row[]).map(toSubmission),
    find: (id) => {
      const row = one.get(id) as Row | undefined;
      return row && toSubmission(row);
    },
    put({ id = null, state, step, revision, isShort, why, sender, authors, ...rest }) {
      const names = JSON.stringify(authors);
      const short = isShort ? 1 : 0;
      const { lastInsertRowid } = write.run(
        ...[id, state, step, revision, short, why, sender, names, rest.at],
      );
      const own = id ?? Number(lastInsertRowid);
      files.set(own, rest.files);
      return own;
    },
    setState: (id, state, step) => void set.run(state, step, id),
    listRemarks: (id) => remarks.all(id) as unknown as Remark[],
    addRemark: (id, { author, place, text }) => void remark.run(id, author, toTime(), place, text),
    listActs: (id) => (acts.all(id) as Row[]).map(toAct),
    addAct: (id, { author, act: what, step, title, checklist, text }) =>
      void act.run(id, toTime(), author, what, step, title, JSON.stringify(checklist), text),
    listLedger: (from, to) =>
      (ledger.all(from, to) as Row[]).map((row) => ({
        ...toAct(row),
        submission: Number(row['submission']),
        title: toText(row['title']),
      })),
  };
}
