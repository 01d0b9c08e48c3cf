import { createIssue, type Issue } from '../../issues/issue.ts';
import { date } from '../../schemas/field-type.ts';
import type { Field } from '../../schemas/field.ts';
import type { SheetCell, SheetRow } from '../../sources/office/sheets/sheet.ts';
import type { FoundHeader } from '../find-header.ts';
import { judgeCell } from './judge-cell.ts';
import { UnitJudge, type JudgedRow } from './judge-units.ts';
import { toColumnFields, type ToPlace } from './place-of.ts';
import { isSameAmount, readAmount } from './units.ts';

const isStruckWhole = ({ struck, unstruck = '' }: SheetCell): boolean =>
  struck !== undefined && struck !== '' && unstruck === '';

/** Rows and cells struck through as a whole; a row in which all are is named once. */
function findStruck({ row, cells }: SheetRow, file: string, toPlace: ToPlace): Issue[] {
  if (!cells.some(isStruckWhole)) return [];
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.every(isStruckWhole)) {
    return [createIssue('struck-through', { file, row }, { what: '整行' })];
  }
  return cells.flatMap((cell, column) =>
    isStruckWhole(cell)
      ? [createIssue('struck-through', toPlace(row, column, cell.text), { what: '这一格' })]
      : [],
  );
}

interface Counted {
  count: number;
  readonly row: number;
  readonly cell: SheetCell;
}

/** How many cells of a column are so, and the first of them. */
function countCells(
  rows: readonly SheetRow[],
  column: number,
  test: (cell: SheetCell) => boolean,
): Counted | undefined {
  let found: Counted | undefined;
  for (const { row, cells } of rows) {
    const cell = cells[column];
    if (!cell || !test(cell)) continue;
    found ??= { count: 0, row, cell };
    found.count += 1;
  }
  return found;
}

const lacksYear = ({ kind, shown = '' }: SheetCell): boolean =>
  kind === 'date' && shown !== '' && !/\d{4}|\d{2}[-/.年]\d|[〇一二三四五六七八九]{4}/.test(shown);

function isRounded({ number, shown, unit, fault, isInvisible }: SheetCell): boolean {
  if (number === undefined || shown === undefined || fault || isInvisible || unit !== undefined) {
    return false;
  }
  const read = readAmount(shown.replace(/^\((.*)\)$/, '-$1'));
  return read !== undefined && !isSameAmount(read.amount, number);
}

/** What has to be said of a column as a whole: the same remark for a thousand cells is none. */
function findColumnRemarks(
  rows: readonly SheetRow[],
  column: number,
  { field, toPlace }: { field: Field<unknown>; toPlace: ToPlace },
): Issue[] {
  const issues: Issue[] = [];
  const isDate = field.type.name === date.name;
  const yearless = isDate ? countCells(rows, column, lacksYear) : undefined;
  if (yearless) {
    const { count, row, cell } = yearless;
    const args = { count, shown: cell.shown ?? '', read: cell.text };
    issues.push(createIssue('year-not-shown', toPlace(row, column), args));
  }
  const rounded = countCells(rows, column, isRounded);
  if (rounded) {
    const { count, row, cell } = rounded;
    const args = { count, shown: cell.shown ?? '', stored: cell.number ?? '' };
    issues.push(createIssue('rounded-display', toPlace(row, column), args));
  }
  return issues;
}

interface RowsContext {
  readonly found: FoundHeader;
  readonly file: string;
  readonly toPlace: ToPlace;
}

/** The rows below the header as texts, each judged by its column; nothing is passed over silently. */
export function judgeRows(
  rows: readonly SheetRow[],
  { found, file, toPlace }: RowsContext,
): { rows: readonly JudgedRow[]; filledUnits: ReadonlyMap<number, string>; issues: Issue[] } {
  const fields = toColumnFields(found);
  const issues: Issue[] = [];
  const judged = rows.map((line): JudgedRow => {
    const { row, cells } = line;
    issues.push(...findStruck(line, file, toPlace));
    const texts = cells.map((cell, column) => {
      if (cell.text === '' && !cell.fault && cell.comment === undefined) return '';
      const result = judgeCell(cell, fields[column], (value) => toPlace(row, column, value));
      if (result.issues.length > 0) issues.push(...result.issues);
      return result.text;
    });
    return { row, cells, texts };
  });
  const units = new UnitJudge(found, fields, toPlace);
  fields.forEach((field, column) => {
    if (!field) return;
    for (const issue of findColumnRemarks(rows, column, { field, toPlace })) issues.push(issue);
    units.judge(column, judged);
  });
  return { rows: judged, filledUnits: units.filled, issues: [...issues, ...units.issues] };
}
