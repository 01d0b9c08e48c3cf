import { readFileSync } from 'node:fs';
import { writeFiles } from '../../../cli/import/write-files.ts';
import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { inspectPortal } from '../../../pipeline/inspect-portal.ts';
import { createLoadMemory, type LoadResult } from '../../../pipeline/load-portal.ts';
import type { LaidOver } from '../../../pipeline/root.ts';
import type { DeskOptions } from '../desk.ts';
import { inTransaction, type Store } from '../store/open-store.ts';
import { openFileDrafts } from './file-drafts.ts';
import { requirePath } from './require-path.ts';
import { finishFile, openSaveJournal, sweepUnfinished } from './save-journal.ts';
import { watchRoot } from './watch-root.ts';
import type { ChangeNote, FileDraft, Saved, Workspace } from './workspace.ts';

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

const toTime = (): string => new Date().toISOString().slice(0, 19) + 'Z';

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Notes what was written; the texts before and after stay, so that a change can be taken back. */
function noteChanges(store: Store, drafts: readonly FileDraft[], note: ChangeNote): void {
  const insert = store.prepare(
    'INSERT INTO changes (at, author, why, file, before, after, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const { author, why, undoes = null } = note;
  for (const { file, base, bytes } of drafts) {
    insert.run(toTime(), author, why, file, base ?? null, bytes ?? null, undoes);
  }
}

/** Opens the files of a root with the drafts that the store keeps. */
export function openWorkspace(options: DeskOptions, store: Store): Workspace {
  const { root } = options;
  const drafts = openFileDrafts(store);
  const listeners = new Set<(files: readonly string[]) => void>();
  const memory = createLoadMemory();
  const journal = openSaveJournal<ChangeNote>(store);
  let version = 0;
  let checked: { readonly state: string; readonly result: Promise<LoadResult> } | undefined;
  const touch = (files: readonly string[]): void => {
    version += 1;
    for (const listener of listeners) listener(files);
  };
  const readSaved = (file: string): Uint8Array | undefined => readIfThere(requirePath(root, file));
  const toRoot = (): LaidOver => ({
    folder: root,
    files: new Map(drafts.list().map(({ file, bytes }) => [file, bytes])),
  });
  const save = async (files: readonly string[], note: ChangeNote): Promise<Saved> => {
    const chosen = files.flatMap((file) => drafts.find(file) ?? []);
    const planned = chosen.map(({ file, base, bytes }): PlannedFile => {
      return { file, before: base, after: bytes };
    });
    journal.begin({ files, note });
    const { issues } = await writeFiles(root, planned, { keepsBackup: false });
    if (issues.length > 0) {
      journal.end();
      return { files: [], issues };
    }
    settle(chosen, note);
    touch(files);
    return { files: chosen.map(({ file }) => file), issues: [] };
  };
  /** The files are written: the history knows it, and the drafts are none any more. */
  const settle = (chosen: readonly FileDraft[], note: ChangeNote): void => {
    inTransaction(store, () => {
      noteChanges(store, chosen, note);
      for (const draft of chosen) {
        const now = drafts.find(draft.file);
        if (now === draft) drafts.drop(draft.file);
        // Somebody went on typing while the file was being written.
        else if (now) drafts.set({ ...now, base: draft.bytes });
      }
      journal.end();
    });
  };
  /** Brings a save to its end that was cut off: where one of its files is written, all of them are. */
  const recover = (): void => {
    sweepUnfinished(root);
    const begun = journal.find();
    if (!begun) return;
    const chosen = begun.files.flatMap((file) => drafts.find(file) ?? []);
    const isWritten = ({ file, bytes }: FileDraft): boolean => isSame(readSaved(file), bytes);
    if (!chosen.some(isWritten)) {
      journal.end();
      return;
    }
    const rest = chosen.filter((draft) => !isWritten(draft));
    // What somebody changed beside the desk since stays, and the draft waits for it to be merged.
    const open = rest.filter(({ file, base }) => isSame(readSaved(file), base));
    for (const draft of open) finishFile(requirePath(root, draft.file), draft);
    settle(chosen.filter(isWritten), begun.note);
  };
  recover();
  const stopWatching = watchRoot(root, touch);
  return {
    root,
    version: () => version,
    read: (file) => {
      const draft = drafts.find(file);
      return draft ? draft.bytes : readSaved(file);
    },
    readSaved,
    listDrafts: drafts.list,
    findDraft: drafts.find,
    setDraft(file, bytes, author) {
      requirePath(root, file);
      const draft = drafts.find(file);
      const base = draft ? draft.base : readSaved(file);
      if (isSame(base, bytes)) drafts.drop(file);
      else drafts.set({ file, base, bytes, author, at: toTime() });
      touch([file]);
    },
    rebaseDraft(file, { base, bytes }) {
      const draft = drafts.find(file);
      if (!draft) return;
      if (isSame(base, bytes)) drafts.drop(file);
      else drafts.set({ ...draft, base, bytes });
      touch([file]);
    },
    dropDraft(file) {
      drafts.drop(file);
      touch([file]);
    },
    save,
    toRoot,
    check() {
      const { now } = options;
      // A desk that is left open sees the next day.
      const state = `${version} ${now}`;
      if (checked?.state !== state) {
        checked = { state, result: inspectPortal({ root: toRoot(), base: '/', now, memory }) };
      }
      return checked.result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: stopWatching,
  };
}
