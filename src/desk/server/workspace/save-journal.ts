import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openNotes } from '../store/notes.ts';
import type { Store } from '../store/open-store.ts';
import type { PlannedFile } from '../../../cli/import/planned-file.ts';

const name = 'saving';

/** A save that was begun: which files, and what the history is to say of it. */
export interface BegunSave<N> {
  readonly files: readonly PlannedFile[];
  readonly note: N;
}

/** Bytes as a text, and back. */
type Kept = readonly [file: string, before: string | null, after: string | null];
const toKept = ({ file, before, after }: PlannedFile): Kept => {
  const toText = (bytes: Uint8Array | undefined): string | null =>
    bytes ? Buffer.from(bytes).toString('base64') : null;
  return [file, toText(before), toText(after)];
};
const toPlanned = ([file, before, after]: Kept): PlannedFile => {
  const toBytes = (text: string | null): Uint8Array | undefined =>
    text === null ? undefined : new Uint8Array(Buffer.from(text, 'base64'));
  return { file, before: toBytes(before), after: toBytes(after) };
};

/** What is being saved, written down before the first file is touched. */
export interface SaveJournal<N> {
  readonly begin: (save: BegunSave<N>) => void;
  readonly end: () => void;
  /** A save that a power cut has interrupted. */
  readonly find: () => BegunSave<N> | undefined;
}

/** The journal of a store. */
export function openSaveJournal<N>(store: Store): SaveJournal<N> {
  const notes = openNotes(store);
  return {
    begin({ files, note }) {
      notes.write(name, JSON.stringify({ files: files.map(toKept), note }));
    },
    end() {
      notes.remove(name);
    },
    find() {
      const begun = notes.find(name);
      if (begun === undefined) return undefined;
      const { files, note } = JSON.parse(begun) as { files: readonly Kept[]; note: N };
      return { files: files.map(toPlanned), note };
    },
  };
}

/** Writes a file that the interrupted save had not come to yet. */
export function finishFile(target: string, { after }: Pick<PlannedFile, 'after'>): void {
  if (!after) {
    rmSync(target, { force: true });
    return;
  }
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.new`);
  const file = openSync(temporary, 'w');
  writeFileSync(file, after);
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, target);
}

const unfinished = /^\..+\.\d+\.new$/;

/** Takes away what an interrupted save left beside the files. */
export function sweepUnfinished(root: string): void {
  for (const folder of ['data', 'content']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const entry of entries) {
      if (unfinished.test(path.basename(entry))) rmSync(path.join(root, folder, entry));
    }
  }
}
