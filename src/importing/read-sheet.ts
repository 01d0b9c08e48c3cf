import { createIssue, type Issue, type Place } from '../issues/issue.ts';
import { mask } from '../issues/mask.ts';
import type { Field } from '../schemas/field.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import type { Merge, Sheet, SheetRow } from '../sources/office/xlsx.ts';
import { fillMerged } from './fill-merged.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import { maskDigits, type ImportTable } from './import-table.ts';
import { createHeaderLookup, toAllFields } from './roster-headers.ts';
import { toImportTable } from './to-import-table.ts';

/** Where a sheet comes from and what it may be. */
export interface SheetContext {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly rosters: Readonly<Partial<Record<RosterName, Roster>>>;
}

/** What messages call a sheet. */
export const toSheetLabel = (file: string, sheet: string): string => `${file}（工作表“${sheet}”）`;

const toTexts = ({ row, cells }: SheetRow): { row: number; cells: string[] } => ({
  row,
  cells: cells.map(({ text }) => text),
});

/** The header and field of a column, and how a message may show a value that stands in it. */
function createPlaces(
  found: FoundHeader,
  file: string,
): (row: number, column: number, value?: string) => Place {
  const lookup = createHeaderLookup(found.roster);
  const fields = toAllFields(found.roster);
  return (row, column, value) => {
    const header = found.headers[column] ?? '';
    const field: Field<unknown> | undefined = fields[lookup(header) ?? ''];
    const shown = value !== undefined && field?.visibility === 'personal' ? mask(value) : value;
    return { file, row, column: header === '' ? undefined : header, value: shown };
  };
}

/** Faults of cells, comments and hidden parts: nothing of a sheet is passed over in silence. */
function findRemarks(sheet: Sheet, found: FoundHeader, file: string): Issue[] {
  const toPlace = createPlaces(found, file);
  const issues: Issue[] = [];
  for (const { row, cells, isHidden } of sheet.rows) {
    cells.forEach(({ text, fault, comment }, column) => {
      const place = toPlace(row, column, text);
      if (fault && row > found.row) issues.push(createIssue(fault, place));
      if (comment === undefined) return;
      const at = { ...place, value: undefined };
      issues.push(createIssue('cell-comment', at, { comment: maskDigits(comment) }));
    });
    if (isHidden) issues.push(createIssue('hidden-part', { file, row }, { what: '这一行' }));
  }
  for (const column of sheet.hiddenColumns.filter((at) => found.headers[at])) {
    issues.push(createIssue('hidden-part', toPlace(found.row, column), { what: '这一列' }));
  }
  if (sheet.isHidden) issues.push(createIssue('hidden-part', { file }, { what: '这张工作表' }));
  return issues;
}

const countAbove = (rows: readonly SheetRow[], { firstRow }: FoundHeader): number =>
  rows.filter(({ row }) => row < firstRow).length;

function judgeMerges(
  merges: readonly Merge[],
  totals: ReadonlySet<number>,
  toPlace: (row: number, column: number) => Place,
): Issue[] {
  return merges
    .filter(({ top }) => !totals.has(top))
    .map(({ top, left }) => createIssue('merged-cell', toPlace(top, left)));
}

/**
 * One sheet as the roster it is.
 * @returns no table when no roster, or more than one, fits its headers
 */
export function readSheet(
  sheet: Sheet,
  { file: workbook, rosters }: SheetContext,
): { table: ImportTable | undefined; issues: Issue[]; isUnknown: boolean } {
  const file = toSheetLabel(workbook, sheet.name);
  const candidates = findHeader(sheet.rows.map(toTexts), rosters, `${sheet.name} ${workbook}`);
  const [found, other] = candidates;
  if (!found) return { table: undefined, issues: [], isUnknown: sheet.rows.length > 0 };
  if (other) {
    const names = candidates.map(({ roster }) => roster.title).join('，又像');
    const issue = createIssue('ambiguous-roster', { file }, { rosters: names });
    return { table: undefined, issues: [issue], isUnknown: false };
  }
  const filled = fillMerged(sheet, found, file);
  const data = filled.rows.filter(({ row }) => row > found.row).map(toTexts);
  const { table, totals, issues } = toImportTable(found, file, data);
  const count = countAbove(sheet.rows, found);
  return {
    table,
    issues: [
      ...(count > 0 ? [createIssue('rows-above-header', { file, row: 1 }, { count })] : []),
      ...issues,
      ...filled.issues,
      ...judgeMerges(filled.unfilled, totals, createPlaces(found, file)),
      ...findRemarks(sheet, found, file),
    ],
    isUnknown: false,
  };
}
