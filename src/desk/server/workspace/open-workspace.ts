import { readFileSync } from 'node:fs';
import { writeFiles } from '../../../cli/import/write-files.ts';
import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { inspectPortal } from '../../../pipeline/inspect-portal.ts';
import { createLoadMemory, loadPortal, type LoadOptions } from '../../../pipeline/load-portal.ts';
import { layOver, type LaidOver, type Root } from '../../../pipeline/root.ts';
import { previewBase } from '../../shared/preview.ts';
import type { DeskOptions } from '../desk.ts';
import { inTransaction, type Store } from '../store/open-store.ts';
import { createOnce } from './create-once.ts';
import { openFileDrafts } from './file-drafts.ts';
import { requirePath } from './require-path.ts';
import { isSame } from './same-bytes.ts';
import { finishFile, openSaveJournal, sweepUnfinished } from './save-journal.ts';
import { watchRoot } from './watch-root.ts';
import type { ChangeNote, Saved, WritingWorkspace } from './workspace.ts';

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
function noteChanges(store: Store, files: readonly PlannedFile[], note: ChangeNote): void {
  const insert = store.prepare(
    'INSERT INTO changes (at, author, why, file, before, after, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const { author, why, undoes = null } = note;
  for (const { file, before, after } of files) {
    insert.run(toTime(), author.name, why, file, before ?? null, after ?? null, undoes);
  }
}

/** Opens the files of a root with the drafts that the store keeps. */
export function openWorkspace(options: DeskOptions, store: Store): WritingWorkspace {
  const { root } = options;
  const drafts = openFileDrafts(store);
  const listeners = new Set<(files: readonly string[]) => void>();
  const journal = openSaveJournal<ChangeNote>(store);
  let version = 0;
  let savedVersion = 0;
  // What is saved and what is drafted differ; each check goes on from its own last one.
  const createToOptions = (): ((of: Root) => LoadOptions) => {
    const memory = createLoadMemory();
    return (of) => ({ root: of, base: previewBase, now: options.now, memory });
  };
  const [toOptions, toSavedOptions] = [createToOptions(), createToOptions()];
  const check = createOnce(
    // A desk that is left open sees the next day.
    () => `${version} ${options.now}`,
    () => inspectPortal(toOptions(toRoot())),
  );
  const checkSaved = createOnce(
    () => `${savedVersion} ${options.now}`,
    () => inspectPortal(toSavedOptions(root)),
  );
  const touch = (files: readonly string[]): void => {
    version += 1;
    for (const listener of listeners) listener(files);
  };
  const readSaved = (file: string): Uint8Array | undefined => readIfThere(requirePath(root, file));
  const toRoot = (): LaidOver => ({
    folder: root,
    files: new Map(drafts.list().map(({ file, bytes }) => [file, bytes])),
  });
  /** Takes a draft away once its text is written, or lays what was typed since over it. */
  const settle = ({ file, before, after }: PlannedFile): void => {
    const draft = drafts.find(file);
    if (!draft || !isSame(draft.base, before)) return;
    if (isSame(draft.bytes, after)) drafts.drop(file);
    else drafts.set({ ...draft, base: after });
  };
  /** The files are written: the history knows it, and the drafts are none any more. */
  const settleAll = (files: readonly PlannedFile[], note: ChangeNote): void => {
    inTransaction(store, () => {
      noteChanges(store, files, note);
      for (const planned of files) settle(planned);
      journal.end();
    });
  };
  /** Brings a save to its end that was cut off: where one of its files is written, all of them are. */
  const recover = (): void => {
    sweepUnfinished(root);
    const begun = journal.find();
    if (!begun) return;
    const isWritten = ({ file, after }: PlannedFile): boolean => isSame(readSaved(file), after);
    if (!begun.files.some(isWritten)) {
      journal.end();
      return;
    }
    // What somebody changed beside the desk since stays, and a draft waits for it to be merged.
    const open = begun.files.filter(({ file, before }) => isSame(readSaved(file), before));
    for (const planned of open) finishFile(requirePath(root, planned.file), planned);
    settleAll(begun.files.filter(isWritten), begun.note);
  };
  recover();
  const write = async (files: readonly PlannedFile[], note: ChangeNote): Promise<Saved> => {
    journal.begin({ files, note });
    const { issues } = await writeFiles(root, files, { keepsBackup: false });
    if (issues.length > 0) {
      journal.end();
      return { files: [], issues };
    }
    settleAll(files, note);
    const names = files.map(({ file }) => file);
    savedVersion += 1;
    touch(names);
    return { files: names, issues: [] };
  };
  const stopWatching = watchRoot(root, (files) => {
    savedVersion += 1;
    touch(files);
  });
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
    isUnsent: (file) => drafts.find(file) !== undefined,
    readSent: (file) => drafts.find(file)?.base ?? readSaved(file),
    markSent(file) {
      const draft = drafts.find(file);
      if (draft) drafts.set({ ...draft, authors: [] });
    },
    setDraft(file, bytes, author) {
      requirePath(root, file);
      const draft = drafts.find(file);
      const base = draft ? draft.base : readSaved(file);
      const authors = [...new Set([...(draft?.authors ?? []), author.name])];
      if (isSame(base, bytes)) drafts.drop(file);
      else drafts.set({ file, base, bytes, author: author.name, authors, at: toTime() });
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
    save: (files, note) =>
      write(
        files.flatMap((file) => {
          const draft = drafts.find(file);
          return draft ? [{ file, before: draft.base, after: draft.bytes }] : [];
        }),
        note,
      ),
    write,
    toRoot,
    check,
    // Most of it is as it was in the last check.
    checkWith: (files) => loadPortal(toOptions(layOver(toRoot(), files))),
    checkSaved,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: stopWatching,
  };
}
