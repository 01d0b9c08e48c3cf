import { randomInt } from 'node:crypto';
import { openRosterLines, type RosterLines } from '../../../importing/roster-lines.ts';
import type { Roster } from '../../../schemas/roster.ts';
import { decodeText } from '../../../sources/tables/decode-text.ts';
import type { CellConflict, RosterChange } from '../../shared/roster-change.ts';
import type { Person } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import { isSame } from '../workspace/same-bytes.ts';
import { toRosterBytes } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { KeptConflicts } from './kept-conflicts.ts';
import { mergeLines } from './merge-lines.ts';
import { findCell, moveConflicts } from './move-conflicts.ts';

/** A roster that is being worked on, by one person or several. */
export interface RosterDraft {
  readonly roster: Roster;
  readonly file: string;
  readonly lines: () => RosterLines;
  /** Another one when the lines get new uids, after a start of the desk too. */
  readonly epoch: () => number;
  /** Does what does not contradict somebody else's change, and names the rest. */
  readonly apply: (changes: readonly RosterChange[], author: Person) => readonly CellConflict[];
  readonly undo: (author: Person) => readonly CellConflict[];
  readonly redo: (author: Person) => readonly CellConflict[];
  readonly countSteps: (author: Person) => { readonly undo: number; readonly redo: number };
  /** Conflicts with what was changed beside the desk, until somebody has chosen. */
  readonly conflicts: () => readonly CellConflict[];
  /** @returns the conflict anew where somebody has changed the cell since it was shown */
  readonly choose: (
    conflict: CellConflict,
    text: string,
    author: Person,
  ) => readonly CellConflict[];
  /** Takes in what another program has written. */
  readonly refresh: () => void;
}

interface Step {
  readonly done: readonly RosterChange[];
}

const toInverse = (change: RosterChange): RosterChange => {
  if (change.kind === 'cell') return { ...change, before: change.after, after: change.before };
  return { ...change, kind: change.kind === 'insert' ? 'remove' : 'insert' };
};

function toText(bytes: Uint8Array | undefined, file: string): string | undefined {
  if (!bytes) return undefined;
  // What nobody sees stays in the lines that nobody changes.
  const decoded = decodeText(bytes, file, { keepsInvisible: true });
  if ('issue' in decoded) {
    throw new DeskFault(409, '这个文件的文字读不出来，请先在“今天要做的”里看看是什么问题。');
  }
  return decoded.text;
}

/** Opens a roster's file for changes; what is typed is kept by the workspace at once. */
export function openRosterDraft(
  workspace: Workspace,
  roster: Roster,
  kept: KeptConflicts,
): RosterDraft {
  const file = `data/${roster.name}.csv`;
  let seen = workspace.read(file);
  let lines = openRosterLines(roster, toText(seen, file));
  // A page may have stayed open over a start of the desk.
  let epoch = randomInt(2 ** 40);
  let conflicts = kept.read(file);
  const authors = new Map<string, string>();
  const steps = new Map<string, { undo: Step[]; redo: Step[] }>();
  const getSteps = ({ name }: Person): { undo: Step[]; redo: Step[] } => {
    const own = steps.get(name) ?? { undo: [], redo: [] };
    steps.set(name, own);
    return own;
  };
  const keepConflicts = (): void => {
    const named = conflicts.map((conflict) => {
      const row = lines.toRow(conflict.uid);
      return row === undefined ? conflict : { ...conflict, uid: `r${row}` };
    });
    kept.write(file, named);
  };
  const reopen = (): void => {
    const old = lines;
    seen = workspace.read(file);
    lines = openRosterLines(roster, toText(seen, file));
    epoch += 1;
    if (conflicts.length > 0) conflicts = moveConflicts(conflicts, roster, [old, lines]);
    steps.clear();
    authors.clear();
  };
  const keep = (author: Person): void => {
    seen = toRosterBytes(lines.toText(), workspace.readSaved(file));
    try {
      workspace.setDraft(file, seen, author);
    } catch (error) {
      // What was refused is in no line.
      reopen();
      throw error;
    }
    keepConflicts();
  };
  const setCell = (
    { uid, column }: Pick<CellConflict, 'uid' | 'column'>,
    text: string,
    author: Person,
  ): void => {
    if (!lines.header.includes(column)) lines.addColumn(column);
    lines.setCell(uid, column, text);
    authors.set(`${uid}\u0000${column}`, author.name);
  };
  /** @returns the conflict that kept the change from being done, or what was done */
  const change = (
    wanted: RosterChange,
    author: Person,
  ): CellConflict | RosterChange | undefined => {
    if (wanted.kind === 'insert') {
      if (lines.find(wanted.uid)) return undefined;
      for (const column of Object.keys(wanted.cells)) {
        if (wanted.cells[column] !== '' && !lines.header.includes(column)) lines.addColumn(column);
      }
      const cells = lines.header.map((head) => wanted.cells[head] ?? '');
      lines.insert({ uid: wanted.uid, cells }, wanted.beforeUid);
      return wanted;
    }
    if (wanted.kind === 'remove') {
      if (!lines.find(wanted.uid)) return undefined;
      const all = lines.list();
      const beforeUid = all[all.findIndex((line) => line.uid === wanted.uid) + 1]?.uid;
      lines.remove(wanted.uid);
      return { ...wanted, beforeUid };
    }
    const { uid, column, before, after } = wanted;
    const theirs = findCell(lines, uid, column);
    if (theirs === undefined) {
      return { uid, column, mine: after, theirs: '', author: undefined };
    }
    if (theirs === after) return undefined;
    if (theirs !== before) {
      return { uid, column, mine: after, theirs, author: authors.get(`${uid}\u0000${column}`) };
    }
    setCell({ uid, column }, after, author);
    return wanted;
  };
  const applyAll = (
    changes: readonly RosterChange[],
    author: Person,
  ): { done: RosterChange[]; conflicts: CellConflict[] } => {
    const done: RosterChange[] = [];
    const found: CellConflict[] = [];
    for (const wanted of changes) {
      const result = change(wanted, author);
      if (result && 'mine' in result) found.push(result);
      else if (result) done.push(result);
    }
    if (done.length > 0) keep(author);
    return { done, conflicts: found };
  };
  const move = (author: Person, from: 'undo' | 'redo'): readonly CellConflict[] => {
    const own = getSteps(author);
    const step = own[from].pop();
    if (!step) return [];
    const result = applyAll([...step.done].reverse().map(toInverse), author);
    if (result.done.length > 0) own[from === 'undo' ? 'redo' : 'undo'].push({ done: result.done });
    return result.conflicts;
  };
  const apply = (changes: readonly RosterChange[], author: Person): readonly CellConflict[] => {
    const { done, conflicts: found } = applyAll(changes, author);
    const own = getSteps(author);
    if (done.length > 0) {
      own.undo.push({ done });
      own.redo.length = 0;
    }
    return found;
  };
  return {
    roster,
    file,
    lines: () => lines,
    epoch: () => epoch,
    apply,
    undo: (author) => move(author, 'undo'),
    redo: (author) => move(author, 'redo'),
    countSteps: (author) => {
      const { undo, redo } = getSteps(author);
      return { undo: undo.length, redo: redo.length };
    },
    conflicts: () => conflicts,
    choose(conflict, text, author) {
      conflicts = conflicts.filter(
        ({ uid, column }) => uid !== conflict.uid || column !== conflict.column,
      );
      keepConflicts();
      const { uid, column, theirs: before } = conflict;
      if (!lines.find(uid) || text === before) return [];
      return apply([{ kind: 'cell', uid, column, before, after: text }], author);
    },
    refresh() {
      const draft = workspace.findDraft(file);
      const saved = workspace.readSaved(file);
      if (draft && !isSame(draft.base, saved)) {
        const texts = {
          base: toText(draft.base, file),
          mine: toText(draft.bytes, file),
          theirs: toText(saved, file),
        };
        const merged = mergeLines(roster, texts);
        workspace.rebaseDraft(file, { base: saved, bytes: toRosterBytes(merged.text, saved) });
        reopen();
        const found = merged.conflicts.map((conflict) => ({ ...conflict, author: undefined }));
        const isAgain = ({ uid, column }: CellConflict): boolean =>
          found.some((other) => other.uid === uid && other.column === column);
        conflicts = [...conflicts.filter((conflict) => !isAgain(conflict)), ...found];
        keepConflicts();
      } else if (!isSame(workspace.read(file), seen)) reopen();
    },
  };
}
