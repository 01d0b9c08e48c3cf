import { createFindId } from '../../importing/create-find-id.ts';
import type { FindId } from '../../importing/compare-cells.ts';
import type { ImportTable } from '../../importing/import-table.ts';
import { mergeRoster, type MergedRoster } from '../../importing/merge-roster.ts';
import { openRosterFile, type FileRow } from '../../importing/roster-file.ts';
import { splitSamples } from '../../importing/split-samples.ts';
import { isError } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Root } from '../../pipeline/root.ts';
import { rosterNames, type RosterName } from '../../schemas/roster-names.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import { parseCsv } from '../../sources/tables/csv.ts';
import { decodeText } from '../../sources/tables/decode-text.ts';
import type { PlannedFile } from './planned-file.ts';
import { readRooted } from './read-file.ts';
import { encodeRoster } from './text-encoding.ts';

/** The rosters of a root as they would be after an import. */
export interface RosterPlan {
  readonly merged: readonly MergedRoster[];
  readonly files: readonly PlannedFile[];
  readonly issues: readonly Issue[];
  /** Finds ids in the rosters as they would be. */
  readonly findId: FindId;
  readonly getRows: (roster: RosterName) => readonly FileRow[];
}

interface RosterText {
  readonly before: Uint8Array | undefined;
  text: string | undefined;
  /** Why the file cannot be changed: it cannot be read itself. */
  readonly issues: readonly Issue[];
}

const toFirstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';

async function readText(root: Root, file: string): Promise<RosterText> {
  const before = await readRooted(root, file);
  if (!before) return { before, text: undefined, issues: [] };
  const decoded = decodeText(before, file);
  if ('issue' in decoded) return { before, text: undefined, issues: [decoded.issue] };
  const { text } = decoded;
  // An empty file may be filled; one that cannot be cut into rows must not be touched. Only quotes
  // keep rows from being cut.
  const { table, issues } = parseCsv(text.includes('"') ? text : toFirstLine(text), file);
  const isEmpty = text.trim() === '';
  return { before, text, issues: table || isEmpty ? [] : issues.filter(isError) };
}

/** The file of a roster, and that of its samples. */
const toFiles = (name: RosterName): { own: string; samples: string } => ({
  own: `data/${name}.csv`,
  samples: `data/samples/${name}.csv`,
});

/** Every roster's file and that of its samples, as they are. */
async function readAll(root: Root): Promise<ReadonlyMap<string, RosterText>> {
  const files = rosterNames.map(toFiles).flatMap(({ own, samples }) => [own, samples]);
  const texts = new Map<string, RosterText>();
  for (const file of files) texts.set(file, await readText(root, file));
  return texts;
}

/** Merges tables one after the other, so that two sheets may fill one roster. */
export async function planRosters(root: Root, tables: readonly ImportTable[]): Promise<RosterPlan> {
  const texts = await readAll(root);
  const opened = new Map<string, { readonly text: string; readonly rows: readonly FileRow[] }>();
  const getFileRows = (name: RosterName, file: string): readonly FileRow[] => {
    const text = texts.get(file)?.text;
    if (text === undefined) return [];
    const known = opened.get(file);
    if (known?.text === text) return known.rows;
    const { rows } = openRosterFile(rosters[name], text);
    opened.set(file, { text, rows });
    return rows;
  };
  const getRows = (name: RosterName): readonly FileRow[] =>
    Object.values(toFiles(name)).flatMap((file) => getFileRows(name, file));
  const merged: MergedRoster[] = [];
  const issues: Issue[] = [];
  const merge = (part: ImportTable, table: ImportTable, file: string): void => {
    const current = texts.get(file);
    if (!current) throw new Error(`${file} was not read`);
    issues.push(...current.issues);
    if (current.issues.length > 0) return;
    const target = { target: file, text: current.text };
    const result = mergeRoster(part, target, createFindId(getRows));
    current.text = result.text;
    merged.push({ ...result, table });
    // Not by `push(...)`: a broken file has more faults than a call may have arguments.
    for (const issue of result.issues) issues.push(issue);
  };
  for (const table of tables) {
    const { name } = table.roster;
    const files = toFiles(name);
    const { own, samples } = splitSamples(
      table,
      getFileRows(name, files.own),
      createFindId(getRows),
    );
    // Who has no samples puts them where everything is; the check says where they belong.
    const isSplit = samples.rows.length > 0 && texts.get(files.samples)?.text !== undefined;
    if (!isSplit || own.rows.length > 0) merge(isSplit ? own : table, table, files.own);
    if (isSplit) merge(samples, table, files.samples);
  }
  const changed = new Set(
    merged
      .filter(({ changes }) => changes.some(({ kind }) => kind !== 'same'))
      .map(({ target }) => target),
  );
  const files = [...changed].map((file): PlannedFile => {
    const { text = '', before } = texts.get(file) ?? {};
    return { file, before, after: encodeRoster(text, before) };
  });
  return { merged, files, issues, getRows, findId: createFindId(getRows) };
}
