import { createIssue, type Issue } from '../issues/issue.ts';
import { withoutGuard } from '../schemas/formula-guard.ts';
import {
  mostRows,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../sources/office/sheets/sheet.ts';
import { parseCsv } from '../sources/tables/csv.ts';
import { parseCsvRecord, splitCsvRecords } from '../sources/tables/csv-records.ts';
import { decodeText } from '../sources/tables/decode-text.ts';
import { findHeader } from './find-header.ts';
import type { ImportTable } from './import-table.ts';
import { readFoundTable } from './read-found-table.ts';
import { createUnknownIssue, toHeadTexts, type SheetContext } from './read-sheet.ts';

// Titles stand above the header; the reader of a roster expects the header first.
const searchedRecords = 16;

const shift = (issue: Issue, rows: number): Issue => {
  const { row } = issue.place;
  return row === undefined ? issue : { ...issue, place: { ...issue.place, row: row + rows } };
};

// A CSV file made from a workbook holds numbers as they were shown, without their formats.
const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/;

const toCell = (text: string): SheetCell =>
  plainNumber.test(text) && !/^-?0\d/.test(text)
    ? { text, kind: 'number', number: text }
    : { text };

const toRow = (row: number, texts: readonly string[]): SheetRow => ({
  row,
  cells: texts.map((text) => toCell(withoutGuard(text.trim()))),
  isHidden: false,
});

const toSheet = (file: string, rows: readonly SheetRow[]): Sheet => ({
  name: file,
  isHidden: false,
  isVeryHidden: false,
  rows,
  merges: [],
  hiddenColumns: [],
  extras: [],
});

/** A CSV file as the roster it is; title rows above its header are left out and named. */
export function readCsvTable(
  bytes: Uint8Array,
  { file, rosters, named }: SheetContext,
): { table: ImportTable | undefined; issues: readonly Issue[] } {
  const decoded = decodeText(bytes, file, { keepsInvisible: true });
  if ('issue' in decoded) return { table: undefined, issues: [decoded.issue] };
  const { records, delimiter } = splitCsvRecords(decoded.text);
  if (records.length > mostRows) {
    const reason = '行太多，超过一份名册可能有的';
    return { table: undefined, issues: [createIssue('broken-import', { file }, { reason })] };
  }
  const head = records
    .slice(0, searchedRecords)
    .map(({ text }, at) => toRow(at + 1, parseCsvRecord(text, delimiter)));
  const texts = toHeadTexts(toSheet(file, head));
  const candidates = findHeader(texts, rosters, file);
  const [found, other] = candidates;
  if (!found || other) {
    const names = candidates.map(({ roster }) => roster.title).join('，又像');
    const issue = found
      ? createIssue('ambiguous-roster', { file }, { rosters: names })
      : createUnknownIssue(file, texts, named);
    return { table: undefined, issues: [issue] };
  }
  const above = found.row - 1;
  const rest = records.slice(above).map(({ text, lineBreak }) => text + lineBreak);
  const parsed = parseCsv(rest.join(''), file);
  // What is wrong with a row that cannot be cut into cells, where the reader says it by the row.
  const malformed = (parsed.table?.malformed ?? []).map(({ issue }) => issue);
  const issues = [...parsed.issues, ...malformed].map((issue) => shift(issue, above));
  if (!parsed.table) return { table: undefined, issues };
  const below = parsed.table.rows.map(({ row, cells }) => toRow(row + above, cells));
  const sheet = toSheet(file, [...head.slice(0, found.row), ...below]);
  const result = readFoundTable(found, { file, sheet, hidden: undefined });
  return { table: result.table, issues: [...issues, ...result.issues] };
}
