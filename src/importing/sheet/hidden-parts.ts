import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Place } from '../../issues/place.ts';
import { emptyCell, type Sheet, type SheetRow } from '../../sources/office/sheets/sheet.ts';
import type { FoundHeader } from '../find-header.ts';
import { toColumnName } from '../cell-address.ts';
import type { ToPlace } from './place-of.ts';

/** What becomes of what is hidden; undefined: it is asked. */
export type HiddenAnswer = 'take' | 'skip' | undefined;

/** A hidden part, said or asked about. */
export function createHiddenIssue(place: Place, what: string, answer: HiddenAnswer): Issue {
  if (answer === 'take') return createIssue('hidden-taken', place, { what });
  if (answer === 'skip') return createIssue('hidden-skipped', place, { what });
  return createIssue('hidden-part', place, { what });
}

/** Rows that follow each other, as one. */
function toRuns(rows: readonly SheetRow[]): { first: number; last: number; count: number }[] {
  const runs: { first: number; last: number; count: number }[] = [];
  for (const { row } of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) {
      run.last = row;
      run.count += 1;
    } else runs.push({ first: row, last: row, count: 1 });
  }
  return runs;
}

interface HiddenContext {
  readonly found: FoundHeader;
  readonly file: string;
  readonly toPlace: ToPlace;
  readonly answer: HiddenAnswer;
}

/** Rows below the header, without what is hidden when that is the editor's word. */
export function judgeHidden(
  rows: readonly SheetRow[],
  sheet: Sheet,
  { found, file, toPlace, answer }: HiddenContext,
): { rows: readonly SheetRow[]; headers: readonly string[]; issues: Issue[] } {
  const isFilled = (column: number): boolean =>
    rows.some(({ cells }) => (cells[column]?.text ?? '') !== '');
  const columns = sheet.hiddenColumns.filter(isFilled);
  const hidden = rows.filter(({ isHidden, cells }) => isHidden && cells.some(({ text }) => text));
  const issues = [
    ...toRuns(hidden).map(({ first, last, count }) => {
      const what = count === 1 ? '这一行' : `第 ${first} 到 ${last} 行`;
      return createHiddenIssue({ file, row: first }, what, answer);
    }),
    ...columns.map((column) => {
      const place = { ...toPlace(found.row, column), cell: undefined };
      const what = place.column === undefined ? `${toColumnName(column)} 列` : '这一列';
      return createHiddenIssue(place, what, answer);
    }),
    ...rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ isInvisible }, column) =>
        isInvisible ? [createHiddenIssue(toPlace(row, column), '这一格的内容', answer)] : [],
      ),
    ),
  ];
  if (answer !== 'skip') return { rows, headers: found.headers, issues };
  const left = new Set(columns);
  const hiddenRows = new Set(hidden);
  return {
    headers: found.headers.map((header, column) => (left.has(column) ? '' : header)),
    rows: rows
      .filter((line) => !hiddenRows.has(line))
      .map((line) => ({
        ...line,
        cells: line.cells.map((cell, column) =>
          left.has(column) || cell.isInvisible ? emptyCell : cell,
        ),
      })),
    issues,
  };
}
