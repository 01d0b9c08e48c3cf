import path from 'node:path';
import { planRead, type ImportPlan } from '../../../cli/import/plan-import.ts';
import { readImports, type ReadImports } from '../../../cli/import/read-imports.ts';
import type {
  ImportAnswer,
  ImportedRow,
  ImportView,
  ReadingChoices,
} from '../../shared/importing.ts';
import type { ImportTable } from '../../../importing/import-table.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { applyChoices, findField, toRowKey, type Choices } from './choices.ts';
import { toImportedRows } from './to-imported-rows.ts';

/** An import as it would be now. */
export interface Planned {
  /** Version of the workspace that it was planned over. */
  readonly version: number;
  readonly read: ReadImports;
  readonly plan: ImportPlan;
  /** Rows of each table, in the order of the tables. */
  readonly rows: readonly (readonly ImportedRow[])[];
  readonly choices: Choices;
}

/** Dropped files, and what somebody decides about them. */
export interface ImportSession {
  readonly id: string;
  readonly owner: string;
  /** Where they lie. */
  readonly files: () => readonly string[];
  /** Their names. */
  readonly names: () => readonly string[];
  /** Which of them are left out. */
  readonly choices: () => ImportView['files'];
  readonly reading: () => ReadingChoices;
  readonly addFile: (file: string) => void;
  readonly answer: (answer: ImportAnswer) => Promise<void>;
  /** Planned anew after each answer and each change of the rosters. */
  readonly plan: () => Promise<Planned>;
  /** As it was last planned, and with that shown. */
  readonly shown: () => Promise<Planned>;
}

interface SessionOptions {
  readonly id: string;
  readonly owner: string;
  readonly workspace: Workspace;
  /** Last day that can be over, ISO. */
  readonly now: string;
}

/** Begins an import. */
export function createImportSession({ id, owner, workspace, now }: SessionOptions): ImportSession {
  const files: string[] = [];
  const leftFiles = new Set<string>();
  const left = new Set<string>();
  const cells = new Map<string, Map<string, string>>();
  const remembered = new Map<string, ImportedRow>();
  let reading: ReadingChoices = {};
  let read: Promise<ReadImports> | undefined;
  let planned: Promise<Planned> | undefined;
  let seen = -1;
  const names = (): string[] => files.map((file) => path.basename(file));
  const forget = (): void => {
    [read, planned] = [undefined, undefined];
    for (const kept of [left, cells, remembered]) kept.clear();
  };
  const getRead = (): Promise<ReadImports> =>
    (read ??= readImports({
      files: files.filter((file) => !leftFiles.has(path.basename(file))),
      as: reading.as,
      hidden: reading.hidden,
      sheet: undefined,
    }));
  const planNow = async (version: number): Promise<Planned> => {
    const own = await getRead();
    const choices = { left: new Set(left), cells: new Map(cells) };
    const taken = applyChoices(own, choices);
    const options = { root: workspace.toRoot(), base: '/', now, as: reading.as };
    const plan = await planRead(taken, options);
    const rows = own.tables.map((table, index) =>
      toImportedRows({
        index,
        read: table,
        taken: taken.tables[index],
        plan,
        found: own.issues,
        choices,
        remembered,
      }),
    );
    return { version, read: own, plan, rows, choices };
  };
  const plan = (): Promise<Planned> => {
    const version = workspace.version();
    if (planned && seen === version) return planned;
    seen = version;
    const made = planNow(version);
    planned = made;
    // What went wrong once may go right the next time.
    made.catch(() => {
      if (planned === made) planned = undefined;
    });
    return made;
  };
  const setLeft = (table: ImportTable | undefined, row: ImportedRow, isLeft: boolean): void => {
    if (!table) return;
    const key = toRowKey(table, row.row);
    if (isLeft) {
      if (!left.has(key)) remembered.set(key, row);
      left.add(key);
    } else left.delete(key);
  };
  return {
    id,
    owner,
    files: () => files,
    names,
    choices: () => names().map((name) => ({ name, isLeft: leftFiles.has(name) })),
    reading: () => reading,
    addFile(file) {
      files.push(file);
      forget();
    },
    async answer({ reading: next, file, rows = [], leavesFaulty = false, cells: typed = [] }) {
      if (file) {
        if (file.isLeft) leftFiles.add(file.name);
        else leftFiles.delete(file.name);
        [read, planned] = [undefined, undefined];
        return;
      }
      if (next) {
        reading = { ...reading, ...next };
        // Another reading has other rows.
        forget();
        return;
      }
      const { rows: tables, read: own } = await plan();
      for (const { table, row, isLeft } of rows) {
        const found = tables[table]?.find((known) => known.row === row);
        if (found) setLeft(own.tables[table], found, isLeft);
      }
      if (leavesFaulty) {
        for (const row of tables.flat())
          if (row.isFaulty) setLeft(own.tables[row.table], row, true);
      }
      for (const { table, row, column, text } of typed) {
        const target = own.tables[table];
        const field = target && findField(target, column);
        if (!target || field === undefined) continue;
        const key = toRowKey(target, row);
        cells.set(key, new Map([...(cells.get(key) ?? []), [field, text.trim()]]));
      }
      planned = undefined;
    },
    plan,
    shown: () => planned ?? plan(),
  };
}
