import { createIssue, type Issue } from '../issues/issue.ts';
import { mask } from '../issues/mask.ts';
import type { Field, Fields } from '../schemas/field.ts';
import type { Roster } from '../schemas/roster.ts';
import { toAddress } from './cell-address.ts';
import { meansTheSame, type FindId } from './compare-cells.ts';
import { isOfPlace, isPublishedPlace } from './published-place.ts';
import type { ImportRow, ImportTable } from './import-table.ts';
import { createKeys } from './row-keys.ts';
import { openRosterFile, type FileRow } from './roster-file.ts';
import { toAllFields } from './roster-headers.ts';
import { dash } from '../schemas/parse-fields.ts';

/** A cell that gets another content. */
export interface CellChange {
  readonly field: Field<unknown>;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one imported row. */
export interface RowChange {
  readonly kind: 'added' | 'changed' | 'same';
  /** Row of the imported sheet. */
  readonly from: number;
  /** Row of the roster's file after the import. */
  readonly to: number;
  /** Id or first texts, for people. */
  readonly title: string;
  readonly cells: readonly CellChange[];
}

/** A roster's file after an import, with every step that led there. */
export interface MergedRoster {
  /** The table that was read; its rows may go into two files. */
  readonly table: ImportTable;
  /** The file, as the portal names it. */
  readonly target: string;
  readonly text: string;
  readonly changes: readonly RowChange[];
  /** Rows of the old file that the import does not mention; they stay. */
  readonly kept: number;
  readonly issues: readonly Issue[];
}

const isMasked = (field: Field<unknown>, text: string): boolean =>
  field.visibility === 'personal' && /[*＊]{2}|某某/.test(text);

/** `—` and `/` say that there is nothing to say; in prose they are kept as written. */
const isDash = ({ type }: Field<unknown>, text: string): boolean =>
  type.isProse !== true && dash.test(text);

/** What a person calls a row: its id, or its first public texts. */
function toTitle(cells: ReadonlyMap<string, string>, fields: Fields): string {
  const named = ['id', 'name', 'title'].map((name) => cells.get(name) ?? '').filter(Boolean);
  if (named.length > 0) return named.join(' ');
  const isPublic = (name: string): boolean => fields[name]?.visibility === 'public';
  const texts = [...cells].filter(([name, cell]) => cell !== '' && isPublic(name));
  return texts
    .slice(0, 3)
    .map(([, cell]) => cell)
    .join(' ');
}

/** The cells of an imported row that change an existing one; a blank cell changes nothing. */
function findCellChanges(
  row: ImportRow,
  old: FileRow,
  { roster, fields, findId }: { roster: Roster; fields: Fields; findId: FindId },
): { cells: CellChange[]; kept: string[] } {
  const cells: CellChange[] = [];
  const kept: string[] = [];
  for (const [name, after] of row.cells) {
    const field = fields[name];
    const before = old.cells.get(name) ?? '';
    if (!field || meansTheSame(field, [before, after], findId)) continue;
    if (isOfPlace(roster, name) && isPublishedPlace(row.cells, old.cells)) continue;
    if (after === '' || isDash(field, after)) {
      if (before !== '') kept.push(name);
    } else cells.push({ field, before, after });
  }
  return { cells, kept };
}

const toMaskedIssues = ({ rows, headers, columns, file }: ImportTable, fields: Fields): Issue[] =>
  rows.flatMap(({ row, cells }) =>
    [...cells].flatMap(([name, value]) => {
      const field = fields[name];
      if (!field || !isMasked(field, value)) return [];
      const at = columns.get(name);
      const cell = at === undefined ? undefined : toAddress(row, at);
      const place = { file, row, cell, column: headers.get(name), value: mask(value) };
      return [createIssue('masked-value', place)];
    }),
  );

/**
 * Brings an imported table into a roster's file: by key, or as whole rows where a roster has none.
 * No row of the old file is removed and no filled cell is emptied.
 * @param file its name, and its text as it is, undefined when there is none
 */
export function mergeRoster(
  table: ImportTable,
  { target, text }: { readonly target: string; readonly text: string | undefined },
  findId: FindId,
): MergedRoster {
  const { roster, file, headers } = table;
  const fields = toAllFields(roster);
  const lines = openRosterFile(roster, text);
  const keys = createKeys(table, lines.rows, findId);
  const changes: RowChange[] = [];
  const issues: Issue[] = [...toMaskedIssues(table, fields)];
  const kept = new Map<string, number>();
  for (const row of table.rows) {
    const match = keys.match(row);
    issues.push(...match.issues);
    if (match.kind === 'unknown') continue;
    const title = toTitle(match.old?.cells ?? match.cells, fields);
    if (!match.old) {
      const to = lines.append(match.cells);
      changes.push({ kind: 'added', from: row.row, to, title, cells: [] });
      continue;
    }
    const to = match.old.row;
    const found = findCellChanges(row, match.old, { roster, fields, findId });
    for (const name of found.kept) kept.set(name, (kept.get(name) ?? 0) + 1);
    const { cells } = found;
    if (cells.length > 0) {
      const names = new Map(Object.entries(fields).map(([name, field]) => [field, name]));
      const entries = cells.map(({ field, after }) => [names.get(field) ?? '', after] as const);
      lines.change(to, new Map(entries));
    }
    changes.push({ kind: cells.length > 0 ? 'changed' : 'same', from: row.row, to, title, cells });
  }
  for (const [name, count] of kept) {
    issues.push(createIssue('blank-kept', { file, column: headers.get(name) }, { count }));
  }
  const touched = new Set(changes.filter(({ kind }) => kind !== 'added').map(({ to }) => to));
  const isChanged = changes.some(({ kind }) => kind !== 'same');
  return {
    table,
    target,
    text: isChanged || text === undefined ? lines.toText() : text,
    changes,
    kept: lines.rows.length - touched.size,
    issues,
  };
}
