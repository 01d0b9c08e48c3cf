import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import { hasLeftOut, parseRoster } from '../schemas/parse-roster.ts';
import type { FoundHeader, TextRow } from './find-header.ts';
import { toAddress } from './cell-address.ts';
import type { ImportRow, ImportTable } from './import-table.ts';
import { createHeaderLookup, toAllFields } from './roster-headers.ts';

type Column = { readonly index: number; readonly header: string } & (
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'serial' | 'unknown' | 'repeated' | 'nameless' | 'blank' }
);

const isTotal = (cells: readonly string[]): boolean => {
  const first = cells.find((cell) => cell !== '') ?? '';
  return /^(?:合计|小计|总计|共计)(?:[(（:：]|$)/.test(first.replaceAll(/\s/g, ''));
};

const serialHeader = /^(?:序号|序|顺序号|行号|No\.?|#)$/i;
const isSerialHeader = (header: string): boolean =>
  serialHeader.test(header.normalize('NFKC').replaceAll(/\s/g, ''));

/** How rows are counted: 1, 1.1, 一、, （1）, ①. */
const counter = /^[(（]?(?:\d+(?:\.\d+)*|[一二三四五六七八九十百]+|[①-⑳])[)）]?[.、．]?$/;

/** `序号` only counts the rows. */
const isSerial = (header: string, values: readonly string[]): boolean =>
  isSerialHeader(header) && values.every((value) => value === '' || counter.test(value));

function toColumns(found: FoundHeader, rows: readonly TextRow[]): Column[] {
  const lookup = createHeaderLookup(found.roster);
  const width = rows.reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    found.headers.length,
  );
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, index): Column => {
    const header = found.headers[index] ?? '';
    const name = lookup(header);
    if (name !== undefined && seen.has(name)) return { index, header, kind: 'repeated' };
    if (name !== undefined) {
      seen.add(name);
      return { index, header, kind: 'field', name };
    }
    const values = rows.filter(({ cells }) => !isTotal(cells)).map(({ cells }) => cells[index]);
    const texts = values.map((value) => value ?? '');
    if (header === '') {
      return { index, header, kind: texts.some((text) => text !== '') ? 'nameless' : 'blank' };
    }
    return { index, header, kind: isSerial(header, texts) ? 'serial' : 'unknown' };
  });
}

/** The nearest free header; a column that counts rows is nothing like a permanent id. */
const suggest = (header: string, free: readonly string[]): string =>
  isSerialHeader(header) ? '' : findNearest(header, free);

/** What is wrong with the header, each column once. */
function judgeColumns(columns: readonly Column[], found: FoundHeader, file: string): Issue[] {
  const taken = columns.flatMap((column) => (column.kind === 'field' ? [column.name] : []));
  const free = Object.entries(toAllFields(found.roster))
    .filter(([name]) => !taken.includes(name))
    .map(([, { header }]) => header);
  return columns.flatMap(({ kind, header, index }) => {
    const cell = toAddress(found.row, index);
    const place = { file, row: found.row, cell, column: header };
    switch (kind) {
      case 'serial':
        return [createIssue('serial-column', place)];
      case 'repeated':
        return [createIssue('duplicate-column', place)];
      case 'unknown':
        return [createIssue('unknown-column', place, { nearest: suggest(header, free) })];
      case 'nameless':
        return [
          createIssue(
            'empty-header',
            { file, row: found.row, cell },
            { position: String(index + 1) },
          ),
        ];
      case 'field':
      case 'blank':
        return [];
    }
  });
}

/**
 * The rows that the portal's own reader leaves out as totals, and what it says of them:
 * it compares the sums.
 */
function readTotals(
  found: FoundHeader,
  file: string,
  rows: readonly ImportRow[],
): { totals: ReadonlySet<number>; issues: Issue[] } {
  const fields = toAllFields(found.roster);
  const names = [...(rows[0]?.cells.keys() ?? [])];
  const header = names.map((name) => fields[name]?.header ?? name);
  const lines = rows.map(({ row, cells }) => ({
    row,
    cells: names.map((name) => cells.get(name) ?? ''),
  }));
  const table = { file, header, rows: lines, malformed: [] };
  const parsed = hasLeftOut(found.roster, table)
    ? parseRoster(found.roster, table)
    : { records: lines.map(({ row }) => ({ place: { row } })), issues: [] };
  const read = new Set(parsed.records.map(({ place }) => place.row));
  const isLeftOut = ({ row, cells }: { row: number; cells: readonly string[] }): boolean =>
    !read.has(row) || isTotal(cells);
  const totals = new Set(lines.filter(isLeftOut).map(({ row }) => row));
  // Other rows are judged again as part of the whole portal; a fault is named once.
  const issues = parsed.issues.filter(
    ({ place }) => totals.has(place.row ?? 0) && !read.has(place.row ?? 0),
  );
  return { totals, issues };
}

/** What stands below a header. */
interface TableRows {
  readonly rows: readonly TextRow[];
  /** Units by row, for a roster that states them by row and a table that states them in its header. */
  readonly filledUnits?: ReadonlyMap<number, string>;
}

/** Writes the unit of a header into the rows that state none. */
function fillUnits(
  rows: readonly ImportRow[],
  units: ReadonlyMap<number, string>,
  file: string,
): { rows: readonly ImportRow[]; issues: Issue[] } {
  const filled = rows.filter(
    ({ row, cells }) => units.has(row) && (cells.get('unit') ?? '') === '',
  );
  const [first] = filled;
  if (!first) return { rows, issues: [] };
  const args = { unit: units.get(first.row) ?? '', count: filled.length };
  const numbers = new Set(filled.map(({ row }) => row));
  return {
    rows: rows.map((line) =>
      numbers.has(line.row)
        ? { ...line, cells: new Map([...line.cells, ['unit', units.get(line.row) ?? '']]) }
        : line,
    ),
    issues: [createIssue('unit-filled', { file, row: first.row }, args)],
  };
}

/** A recognised table by fields, with an issue for every column and row that is not taken over. */
export function toImportTable(
  found: FoundHeader,
  file: string,
  { rows, filledUnits = new Map() }: TableRows,
): { table: ImportTable; totals: ReadonlySet<number>; issues: Issue[] } {
  const columns = toColumns(found, rows);
  const used = columns.filter((column) => column.kind === 'field');
  const all = rows.flatMap(({ row, cells: texts }): ImportRow[] => {
    if (used.every(({ index }) => (texts[index] ?? '') === '')) return [];
    const cells = new Map<string, string>();
    for (const { name, index } of used) cells.set(name, texts[index] ?? '');
    return [{ row, cells }];
  });
  // A total's word may stand in a column that is not taken over, such as 序号.
  const marked = new Set(rows.filter(({ cells }) => isTotal(cells)).map(({ row }) => row));
  const { totals: unread, issues } = readTotals(found, file, all);
  const totals = new Set([...unread, ...marked]);
  const { roster } = found;
  const isUnnamed = (row: number): boolean => issues.every(({ place }) => place.row !== row);
  const units = fillUnits(
    all.filter(({ row }) => !totals.has(row)),
    filledUnits,
    file,
  );
  return {
    table: {
      roster,
      file,
      headers: new Map(used.map(({ name, header }) => [name, header])),
      columns: new Map(used.map(({ name, index }) => [name, index])),
      rows: units.rows,
    },
    totals,
    issues: [
      ...judgeColumns(columns, found, file),
      ...[...totals].filter(isUnnamed).map((row) => createIssue('total-left-out', { file, row })),
      ...issues,
      ...units.issues,
    ],
  };
}
