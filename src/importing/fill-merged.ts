import { createIssue, type Issue } from '../issues/issue.ts';
import {
  emptyCell,
  type Merge,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../sources/office/sheets/sheet.ts';
import { toAddress } from './cell-address.ts';
import type { FoundHeader } from './find-header.ts';
import { createHeaderLookup } from './roster-headers.ts';

/** Fields whose value many rows share, so that rosters merge their cells for the eye. */
const sharedFields: readonly string[] = [
  'community',
  'station',
  'kind',
  'phase',
  'parent',
  'level',
  'topic',
  'commitment',
  'period',
  'body',
  'host',
];

/** A note stands beside one cell, however many are merged. */
function withoutComment({ comment: _, ...cell }: SheetCell): SheetCell {
  return cell;
}

type Rows = ReadonlyMap<number, SheetRow>;

function fillRow(row: SheetRow, merges: readonly Merge[], byTop: Rows): SheetRow {
  const own = merges.filter(({ top, bottom }) => row.row > top && row.row <= bottom);
  if (own.length === 0) return row;
  const cells = [...row.cells];
  for (const { top, left } of own) {
    while (cells.length <= left) cells.push(emptyCell);
    cells[left] = withoutComment(byTop.get(top)?.cells[left] ?? emptyCell);
  }
  return { ...row, cells };
}

/**
 * Gives every row its share of a merged cell, in the columns where that is how rosters are drawn.
 * @returns the merges below the header that could not be filled
 */
export function fillMerged(
  sheet: Sheet,
  found: FoundHeader,
  file: string,
): { rows: readonly SheetRow[]; unfilled: readonly Merge[]; issues: Issue[] } {
  const lookup = createHeaderLookup(found.roster);
  const below = sheet.merges.filter(({ top }) => top > found.row);
  const isShared = ({ left, right }: Merge): boolean =>
    left === right && sharedFields.includes(lookup(found.headers[left] ?? '') ?? '');
  const shared = below.filter(isShared);
  const byTop = new Map(sheet.rows.map((row) => [row.row, row]));
  return {
    rows: shared.length === 0 ? sheet.rows : sheet.rows.map((row) => fillRow(row, shared, byTop)),
    // A merged cell that holds nothing hides nothing.
    unfilled: below.filter(
      (merge) => !isShared(merge) && (byTop.get(merge.top)?.cells[merge.left]?.text ?? '') !== '',
    ),
    issues: shared.map(({ top, bottom, left }) => {
      const value = byTop.get(top)?.cells[left]?.text;
      const cell = toAddress(top, left);
      const place = { file, row: top, cell, column: found.headers[left], value };
      return createIssue('merged-filled', place, { from: top, to: bottom });
    }),
  };
}
