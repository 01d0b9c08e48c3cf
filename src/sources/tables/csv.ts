import Papa from 'papaparse';
import { createIssue, type Issue } from '../../issues/issue.ts';
import { delimiterNames, findDelimiter } from './delimiter.ts';

/** One data row of a roster. */
export interface TableRow {
  /** Row number as Excel shows it; the header is row 1. */
  readonly row: number;
  /** Cell texts in header order, edge blanks removed. */
  readonly cells: readonly string[];
}

/** A row whose cells cannot be told apart, with the issue that says so. */
export interface MalformedRow extends TableRow {
  readonly issue: Issue;
}

/** A roster as cells with positions; nothing is judged yet. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with too few or too many cells, to be read no further. */
  readonly malformed: readonly MalformedRow[];
}

// Ordinary, no-break and ideographic spaces at the edges of a cell come from copying; inside a
// cell they are left alone. (`\s` holds both of the latter and the byte order mark.)
const trimCell = (cell: string): string => cell.trim();

function findFault(file: string, row: TableRow, expected: number): Issue | undefined {
  const found = row.cells.length;
  const place = { file, row: row.row };
  if (found < expected) return createIssue('too-few-cells', place, { found, expected });
  const isTooLong = row.cells.slice(expected).some((cell) => cell !== '');
  return isTooLong ? createIssue('too-many-cells', place, { found, expected }) : undefined;
}

function toTable(file: string, data: readonly (readonly string[])[]): Table {
  const [headerRow = [], ...dataRows] = data;
  const header = headerRow.map(trimCell);
  while (header.at(-1) === '') header.pop();
  const rows: TableRow[] = [];
  const malformed: MalformedRow[] = [];
  dataRows.forEach((texts, index) => {
    const row = { row: index + 2, cells: texts.map(trimCell) };
    if (row.cells.every((cell) => cell === '')) return;
    const issue = findFault(file, row, header.length);
    if (issue) malformed.push({ ...row, issue });
    else rows.push(row);
  });
  return { file, header, rows, malformed };
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
  // One kind of line end: with a mixture the library would take the rarer ones for content.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const delimiter = findDelimiter(lines);
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n', header: false });
  const rows = parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1);
  const issues = [...new Set(rows)].map((row) => createIssue('unclosed-quote', { file, row }));
  if (issues.length > 0) return { table: undefined, issues };
  const table = toTable(file, parsed.data);
  if (table.header.length === 0) {
    return { table: undefined, issues: [createIssue('empty-file', { file })] };
  }
  if (delimiter !== ',') {
    const args = { delimiter: delimiterNames[delimiter] };
    issues.push(createIssue('unusual-delimiter', { file, row: 1 }, args));
  }
  return { table, issues };
}
