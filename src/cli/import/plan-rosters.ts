import { createFindId } from '../../importing/create-find-id.ts';
import type { FindId } from '../../importing/compare-cells.ts';
import type { ImportTable } from '../../importing/import-table.ts';
import { mergeRoster, type MergedRoster } from '../../importing/merge-roster.ts';
import { openRosterFile, type FileRow } from '../../importing/roster-file.ts';
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

async function readText(root: Root, file: string): Promise<RosterText> {
  const before = await readRooted(root, file);
  if (!before) return { before, text: undefined, issues: [] };
  const decoded = decodeText(before, file);
  if ('issue' in decoded) return { before, text: undefined, issues: [decoded.issue] };
  // An empty file may be filled; one that cannot be cut into rows must not be touched.
  const { table, issues } = parseCsv(decoded.text, file);
  const isEmpty = decoded.text.trim() === '';
  return { before, text: decoded.text, issues: table || isEmpty ? [] : issues.filter(isError) };
}

/** Merges tables one after the other, so that two sheets may fill one roster. */
export async function planRosters(root: Root, tables: readonly ImportTable[]): Promise<RosterPlan> {
  const texts = new Map<RosterName, RosterText>();
  const samples = new Map<RosterName, string | undefined>();
  for (const name of rosterNames) {
    texts.set(name, await readText(root, `data/${name}.csv`));
    samples.set(name, (await readText(root, `data/samples/${name}.csv`)).text);
  }
  const getRows = (name: RosterName): readonly FileRow[] =>
    [texts.get(name)?.text, samples.get(name)].flatMap((text) =>
      text === undefined ? [] : openRosterFile(rosters[name], text).rows,
    );
  const merged: MergedRoster[] = [];
  const issues: Issue[] = [];
  for (const table of tables) {
    const current = texts.get(table.roster.name);
    if (!current) continue;
    if (current.issues.length > 0) {
      issues.push(...current.issues);
      continue;
    }
    const result = mergeRoster(table, current.text, createFindId(getRows));
    current.text = result.text;
    merged.push(result);
    issues.push(...result.issues);
  }
  const files = [...new Set(merged.map(({ table }) => table.roster.name))].flatMap((name) => {
    const { text = '', before } = texts.get(name) ?? { before: undefined };
    const changes = merged.filter(({ table }) => table.roster.name === name);
    const isChanged = changes.some((result) => result.changes.some(({ kind }) => kind !== 'same'));
    if (!isChanged) return [];
    return [{ file: `data/${name}.csv`, before, after: encodeRoster(text, before) }];
  });
  return { merged, files, issues, getRows, findId: createFindId(getRows) };
}
