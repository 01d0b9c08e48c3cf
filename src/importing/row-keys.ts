import { createIssue, type Issue, type Place } from '../issues/issue.ts';
import { toMeaning, type FindId } from './compare-cells.ts';
import type { ImportRow, ImportTable } from './import-table.ts';
import { createProposeId } from './propose-id.ts';
import type { FileRow } from './roster-file.ts';
import { findNearest } from '../issues/nearest.ts';
import { toPlain } from '../schemas/plain-text.ts';
import { rosterTitles } from '../schemas/roster-names.ts';
import { toAddress } from './cell-address.ts';
import { toAllFields } from './roster-headers.ts';

/** What an imported row is to the file: a row of it, a new one, or nothing that can be told. */
export type Match =
  | {
      readonly kind: 'known';
      readonly old: FileRow | undefined;
      readonly cells: ReadonlyMap<string, string>;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'unknown'; readonly issues: readonly Issue[] };

/** Finds the row of the file that each imported row is about; asked row after row. */
export interface Keys {
  readonly match: (row: ImportRow) => Match;
}

/** Every row counts once: of two equal rows the second is another one. */
function createWholeRowKeys(table: ImportTable, rows: readonly FileRow[], findId: FindId): Keys {
  const fields = toAllFields(table.roster);
  const names = [...table.headers.keys()].filter((name) => name !== 'isSample');
  const toText = (cells: ReadonlyMap<string, string>): string =>
    JSON.stringify(
      names.map((name) => {
        const [field, text] = [fields[name], cells.get(name) ?? ''];
        return field ? toMeaning(field, text, findId) : text;
      }),
    );
  const free = new Map<string, FileRow[]>();
  for (const row of rows) {
    const key = toText(row.cells);
    const same = free.get(key);
    if (same) same.push(row);
    else free.set(key, [row]);
  }
  return {
    match: ({ cells }) => {
      const old = free.get(toText(cells))?.shift();
      return { kind: 'known', old, cells, issues: [] };
    },
  };
}

/** The text by which a row without an id can be recognised: its name, within its community. */
function toNameKey(cells: ReadonlyMap<string, string>, findId: FindId): string | undefined {
  const name = cells.get('name') ?? cells.get('title') ?? '';
  if (name === '') return undefined;
  const community = toPlain(cells.get('community') ?? '');
  return JSON.stringify([name, findId('communities', community) ?? community]);
}

/** Where a field of an imported row stands, as messages name it. */
function toPlace({ file, headers, columns }: ImportTable, row: number, name: string): Place {
  const column = columns.get(name);
  const cell = column === undefined ? undefined : toAddress(row, column);
  return { file, row, cell, column: headers.get(name) };
}

/** A row without an id cannot be told because of the community it names. */
function findUnknownCommunity(
  table: ImportTable,
  row: ImportRow,
  findId: FindId,
): Issue | undefined {
  const value = row.cells.get('community') ?? '';
  if (value === '' || findId('communities', value) !== undefined) return undefined;
  const nearest = findNearest(value, findId.listKnown('communities'));
  const place = { ...toPlace(table, row.row, 'community'), value };
  return createIssue('unknown-reference', place, { roster: rosterTitles.communities, nearest });
}

const plainNumber = /^\d{1,5}$/;

function createIdKeys(table: ImportTable, rows: readonly FileRow[], findId: FindId): Keys {
  const { roster, file } = table;
  const byId = new Map(rows.map((row) => [toPlain(row.cells.get('id') ?? ''), row]));
  const byName = new Map<string, FileRow | 'ambiguous'>();
  for (const row of rows) {
    const key = toNameKey(row.cells, findId);
    if (key !== undefined) byName.set(key, byName.has(key) ? 'ambiguous' : row);
  }
  const named = new Set(table.rows.map(({ cells }) => toPlain(cells.get('id') ?? '')));
  const used = new Map<string, number>();
  // A roster that counts its records itself may go on counting.
  const countsItself = rows.some(({ cells }) => plainNumber.test(cells.get('id') ?? ''));
  const isTaken = (id: string): boolean => byId.has(id) || named.has(id) || used.has(id);
  const proposeId = createProposeId(roster.name, { findId, isTaken });

  /** The id of a row that has none: of the row with its name, by its alias, or a new one. */
  const findOrPropose = (row: ImportRow): { id: string; issues: Issue[] } | undefined => {
    const key = toNameKey(row.cells, findId);
    const same = key === undefined ? undefined : byName.get(key);
    const alias = findId(roster.name, row.cells.get('name') ?? '');
    if (same && same !== 'ambiguous') return { id: same.cells.get('id') ?? '', issues: [] };
    if (alias !== undefined && byId.has(alias)) return { id: alias, issues: [] };
    if (same === 'ambiguous') return undefined;
    const id = proposeId(row.cells);
    if (id === undefined) return undefined;
    const place = { file, row: row.row, column: '编号' };
    return { id, issues: [createIssue('proposed-key', place, { id })] };
  };

  return {
    match(row) {
      const written = toPlain(row.cells.get('id') ?? '');
      const place = { ...toPlace(table, row.row, 'id'), column: table.headers.get('id') ?? '编号' };
      const found = written === '' ? findOrPropose(row) : { id: written, issues: [] };
      if (!found) {
        const issue = findUnknownCommunity(table, row, findId) ?? createIssue('missing-key', place);
        return { kind: 'unknown', issues: [issue] };
      }
      if (!countsItself && !byId.has(found.id) && plainNumber.test(written)) {
        const issue = createIssue('number-as-id', { ...place, value: written });
        return { kind: 'unknown', issues: [issue] };
      }
      const first = used.get(found.id);
      if (first !== undefined) {
        const args = { first: `${file} 第${first}行` };
        const issue = createIssue('duplicate-id', { ...place, value: found.id }, args);
        return { kind: 'unknown', issues: [issue] };
      }
      used.set(found.id, row.row);
      const cells = written === '' ? new Map([...row.cells, ['id', found.id]]) : row.cells;
      return { kind: 'known', old: byId.get(found.id), cells, issues: found.issues };
    },
  };
}

/** How rows of a roster are told apart. */
export function createKeys(table: ImportTable, rows: readonly FileRow[], findId: FindId): Keys {
  const hasIds = table.roster.key !== undefined && table.roster.fields['id']?.required === true;
  return hasIds ? createIdKeys(table, rows, findId) : createWholeRowKeys(table, rows, findId);
}
