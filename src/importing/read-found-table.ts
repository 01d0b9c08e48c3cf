import { createIssue, type Issue } from '../issues/issue.ts';
import type { Merge, Sheet, SheetExtra, SheetRow } from '../sources/office/sheets/sheet.ts';
import { toAddress } from './cell-address.ts';
import { fillMerged } from './fill-merged.ts';
import type { FoundHeader, TextRow } from './find-header.ts';
import { maskDigits, type ImportTable } from './import-table.ts';
import { judgeHidden, type HiddenAnswer } from './sheet/hidden-parts.ts';
import { judgeRows } from './sheet/judge-rows.ts';
import { takeNotes } from './sheet/notes.ts';
import { createToPlace, type ToPlace } from './sheet/place-of.ts';
import { findFurtherHeaders } from './sheet/second-table.ts';
import { toImportTable } from './to-import-table.ts';

const longestText = 60;

/** Pictures, charts and boxes over the cells, each kind once. */
function judgeExtras(extras: readonly SheetExtra[], file: string): Issue[] {
  const groups = [...Map.groupBy(extras, ({ what, text }) => `${what} ${text ?? ''}`).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { what, row, column, text = '' } = first;
    const place =
      row === undefined || column === undefined ? { file } : { file, cell: toAddress(row, column) };
    const shown = maskDigits(text.replaceAll(/\s+/g, ' ')).slice(0, longestText);
    return [createIssue('sheet-extra', place, { what, count: group.length, text: shown })];
  });
}

const toTexts = ({ row, cells }: SheetRow): TextRow => ({
  row,
  cells: cells.map(({ text }) => text),
});

/** Titles and header, as far as people wrote something into them that is not taken over. */
function judgeAbove(rows: readonly SheetRow[], found: FoundHeader, toPlace: ToPlace): Issue[] {
  return rows
    .filter(({ row }) => row <= found.row)
    .flatMap(({ row, cells }) =>
      cells.flatMap(({ comment }, column) =>
        comment === undefined
          ? []
          : [createIssue('cell-comment', toPlace(row, column), { comment: maskDigits(comment) })],
      ),
    );
}

function judgeMerges(
  merges: readonly Merge[],
  left: ReadonlySet<number>,
  toPlace: ToPlace,
): Issue[] {
  return merges
    .filter(({ top }) => !left.has(top))
    .map(({ top, left: column }) => createIssue('merged-cell', toPlace(top, column)));
}

/** What `found` was found in. */
export interface TableSource {
  readonly file: string;
  readonly sheet: Sheet;
  readonly hidden: HiddenAnswer;
}

/**
 * The table under a header that was found, with every issue of the sheet it stands in.
 * @returns no table when the sheet holds a second one
 */
export function readFoundTable(
  found: FoundHeader,
  { file, sheet, hidden }: TableSource,
): { table: ImportTable | undefined; issues: Issue[] } {
  const further = findFurtherHeaders(sheet.rows.map(toTexts), found, file);
  if (further.issue) return { table: undefined, issues: [further.issue] };
  const toPlace = createToPlace(found, file);
  const filled = fillMerged(sheet, found, file);
  const repeated = new Set(further.repeated);
  const below = filled.rows.filter(({ row }) => row > found.row && !repeated.has(row));
  const notes = takeNotes(below, toPlace);
  const shown = judgeHidden(notes.rows, sheet, { found, file, toPlace, answer: hidden });
  const header = { ...found, headers: shown.headers };
  const judged = judgeRows(shown.rows, { found: header, file, toPlace });
  const rows = judged.rows.map(({ row, texts }) => ({ row, cells: texts }));
  const { table, totals, issues } = toImportTable(header, file, {
    rows,
    filledUnits: judged.filledUnits,
  });
  const noted = notes.issues.map(({ place }) => place.row ?? 0);
  const above = sheet.rows.filter(({ row }) => row < found.firstRow).length;
  return {
    table,
    issues: [
      ...(above > 0 ? [createIssue('rows-above-header', { file, row: 1 }, { count: above })] : []),
      ...further.repeated.map((row) => createIssue('repeated-header', { file, row })),
      ...judgeAbove(sheet.rows, found, toPlace),
      ...issues,
      ...filled.issues,
      ...judgeMerges(filled.unfilled, new Set([...totals, ...noted]), toPlace),
      ...notes.issues,
      ...shown.issues,
      ...judged.issues,
      ...judgeExtras(sheet.extras, file),
    ],
  };
}
