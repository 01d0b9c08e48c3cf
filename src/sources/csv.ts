import Papa from 'papaparse';
import { createIssue, type Issue } from '../issues/issue.ts';

/** One data row of a roster. */
export interface TableRow {
  /** Row number as Excel shows it; the header is row 1. */
  readonly row: number;
  /** Cell texts in header order, edge blanks removed. */
  readonly cells: readonly string[];
}

/** A roster as cells with positions; nothing is judged yet. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with too few or too many cells: named in the issues, to be read no further. */
  readonly malformed: readonly TableRow[];
}

/** Delimiters that Excel and WPS write; the first line decides. */
const delimiters = [',', '\t', ';', '；'] as const;

function detectDelimiter(text: string): string {
  const [firstLine = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

// Ordinary, no-break and ideographic spaces and a stray byte order mark at the edges of a cell
// come from copying; inside a cell they are left alone.
const trimCell = (cell: string): string =>
  cell.replace(/^[\s\u3000\u00a0\ufeff]+|[\s\u3000\u00a0\ufeff]+$/g, '');

function checkWidth(file: string, row: TableRow, expected: number): Issue[] {
  const found = row.cells.length;
  const place = { file, row: row.row };
  if (found < expected) return [createIssue('too-few-cells', place, { found, expected })];
  const extra = row.cells.slice(expected);
  if (extra.some((cell) => cell !== '')) {
    return [createIssue('too-many-cells', place, { found, expected })];
  }
  return [];
}

/**
 * CSV text to cells. Rows without any content are left out; every other row is kept
 * and counted as Excel counts (a quoted line break does not start a new row).
 * @returns no table when the text cannot be cut into cells at all
 */
export function parseCsv(
  text: string,
  file: string,
): { table: Table | undefined; issues: Issue[] } {
  const parsed = Papa.parse<string[]>(text, { delimiter: detectDelimiter(text), header: false });
  const rows = parsed.data.map((cells, index) => ({ row: index + 1, cells: cells.map(trimCell) }));
  const [headerRow, ...dataRows] = rows;
  const header = [...(headerRow?.cells ?? [])];
  while (header.at(-1) === '') header.pop();
  const filled = dataRows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const issues = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => createIssue('unclosed-quote', { file, row: (error.row ?? 0) + 1 }));
  if (header.length === 0) issues.push(createIssue('empty-file', { file }));
  if (issues.length > 0) return { table: undefined, issues };
  const judged = filled.map((row) => ({ row, found: checkWidth(file, row, header.length) }));
  const pick = (isGood: boolean): TableRow[] =>
    judged.filter(({ found }) => (found.length === 0) === isGood).map(({ row }) => row);
  const table = { file, header, rows: pick(true), malformed: pick(false) };
  return { table, issues: judged.flatMap(({ found }) => found) };
}
