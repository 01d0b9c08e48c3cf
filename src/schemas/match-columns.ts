import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { Table, TableRow } from '../sources/tables/csv.ts';
import { toNames, type Field } from './field.ts';
import { toHalfWidth } from './plain-text.ts';

/** Which column of a file holds which field. */
export type Columns = ReadonlyMap<Field<unknown>, number>;

// Blanks and line breaks inside a header, full-width letters and the star of "must be filled" are
// looks, not names.
const toHeaderKey = (header: string): string => toHalfWidth(header).replaceAll(/[\s*]/g, '');

/** Every spelling of a field's header, also with its unit: 常住人口（人）. */
function toHeaderKeys(field: Field<unknown>): string[] {
  const keys = toNames(field).map(toHeaderKey);
  const { unit } = field;
  return unit === undefined ? keys : [...keys, ...keys.map((key) => `${key}(${unit})`)];
}

/** The field that each spelling of a header means. */
export function indexHeaders(
  fields: readonly Field<unknown>[],
): ReadonlyMap<string, Field<unknown>> {
  return new Map(
    fields.flatMap((field) => toHeaderKeys(field).map((key) => [key, field] as const)),
  );
}

/** How many cells of a row are headers of the fields. */
function countHeaders(cells: readonly string[], index: ReadonlyMap<string, unknown>): number {
  return cells.filter((cell) => index.has(toHeaderKey(cell))).length;
}

// Titles, units and dates stand above a header; nobody puts a page of text there.
const highestHeader = 10;

/** The row that looks like the header when the first one has nothing of it; undefined if none. */
export function findMisplacedHeader(
  table: Table,
  fields: readonly Field<unknown>[],
): number | undefined {
  const index = indexHeaders(fields);
  if (countHeaders(table.header, index) > 0) return undefined;
  const rows = [...table.rows, ...table.malformed].filter(({ row }) => row <= highestHeader);
  return rows.find(({ cells }) => countHeaders(cells, index) > 1)?.row;
}

function hasContent({ rows, malformed }: Table, column: number): boolean {
  const isFilled = ({ cells }: TableRow): boolean => (cells[column] ?? '') !== '';
  return rows.some(isFilled) || malformed.some(isFilled);
}

/** Finds the column of every field; unknown, double and missing ones are named. */
export function matchColumns(
  table: Table,
  fields: readonly Field<unknown>[],
): { columns: Columns; issues: Issue[] } {
  const columns = new Map<Field<unknown>, number>();
  const issues: Issue[] = [];
  const index = indexHeaders(fields);
  const { file } = table;
  const keys = table.header.map(toHeaderKey);
  const taken = new Set(keys);
  const isFree = (field: Field<unknown>): boolean =>
    !toHeaderKeys(field).some((key) => taken.has(key));
  const free = fields.filter(isFree).map(({ header }) => header);
  table.header.forEach((header, position) => {
    const place = { file, row: 1, column: header };
    const field = index.get(keys[position] ?? '');
    if (header === '') {
      if (!hasContent(table, position)) return;
      const args = { position: String(position + 1) };
      issues.push(createIssue('empty-header', { file, row: 1 }, args));
    } else if (!field) {
      issues.push(createIssue('unknown-column', place, { nearest: findNearest(header, free) }));
    } else if (columns.has(field)) {
      issues.push(createIssue('duplicate-column', place));
    } else {
      columns.set(field, position);
    }
  });
  for (const field of fields) {
    if (columns.has(field) || field.columnOptional) continue;
    const column = field.header;
    issues.push(createIssue('missing-column', { file, row: 1, column }, { column }));
  }
  return { columns, issues };
}
