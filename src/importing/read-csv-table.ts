import { createIssue, type Issue } from '../issues/issue.ts';
import { parseCsv } from '../sources/tables/csv.ts';
import { parseCsvRecord, splitCsvRecords } from '../sources/tables/csv-records.ts';
import { decodeText } from '../sources/tables/decode-text.ts';
import { findHeader, type TextRow } from './find-header.ts';
import type { ImportTable } from './import-table.ts';
import type { SheetContext } from './read-sheet.ts';
import { toImportTable } from './to-import-table.ts';

// Titles stand above the header; the reader of a roster expects the header first.
const searchedRecords = 16;

const shift = (issue: Issue, rows: number): Issue => {
  const { row } = issue.place;
  return row === undefined ? issue : { ...issue, place: { ...issue.place, row: row + rows } };
};

/** What is wrong with a row that cannot be cut into cells, where the reader says it by the row. */
const toIssue = (row: TextRow & { readonly issue?: Issue }): Issue[] =>
  row.issue ? [row.issue] : [];

/** A CSV file as the roster it is; title rows above its header are left out and named. */
export function readCsvTable(
  bytes: Uint8Array,
  { file, rosters }: SheetContext,
): { table: ImportTable | undefined; issues: readonly Issue[] } {
  const decoded = decodeText(bytes, file);
  if ('issue' in decoded) return { table: undefined, issues: [decoded.issue] };
  const { records, delimiter } = splitCsvRecords(decoded.text);
  const first: TextRow[] = records.slice(0, searchedRecords).map(({ text }, at) => ({
    row: at + 1,
    cells: parseCsvRecord(text, delimiter).map((cell) => cell.trim()),
  }));
  const candidates = findHeader(first, rosters, file);
  const [found, other] = candidates;
  if (!found || other) {
    const names = candidates.map(({ roster }) => roster.title).join('，又像');
    const issue = found
      ? createIssue('ambiguous-roster', { file }, { rosters: names })
      : createIssue('unknown-roster', { file });
    return { table: undefined, issues: [issue] };
  }
  const above = found.row - 1;
  const rest = records.slice(above).map(({ text, lineBreak }) => text + lineBreak);
  const parsed = parseCsv(rest.join(''), file);
  const malformed: readonly TextRow[] = parsed.table?.malformed ?? [];
  const issues = [...parsed.issues, ...malformed.flatMap(toIssue)].map((issue) =>
    shift(issue, above),
  );
  if (found.firstRow > 1) {
    const count = found.firstRow - 1;
    issues.push(createIssue('rows-above-header', { file, row: 1 }, { count }));
  }
  if (!parsed.table) return { table: undefined, issues };
  const rows = parsed.table.rows.map(({ row, cells }) => ({ row: row + above, cells }));
  const result = toImportTable(found, file, rows);
  return { table: result.table, issues: [...issues, ...result.issues] };
}
