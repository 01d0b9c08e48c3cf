import { createIssue, type Issue } from '../../issues/issue.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import { toAddress } from '../cell-address.ts';
import type { FoundHeader, TextRow } from '../find-header.ts';
import { createHeaderTest, getHeaderLookup } from '../roster-headers.ts';

const neededHeaders = 3;
const neededShare = 0.6;
const shownHeaders = 6;

const isKnownHeader = createHeaderTest(Object.values(rosters));

// Headers are short words; a number or a sentence is looked up nowhere.
const mayBeHeader = (text: string): boolean =>
  text.length < 24 && !/^[\d\s.,:-]*$/.test(text) && isKnownHeader(text);

/** Whether a row names the columns of a table, of whatever roster. */
function isHeaderRow({ cells }: TextRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < neededHeaders) return false;
  const least = Math.max(neededHeaders, Math.ceil(filled.length * neededShare));
  // Most rows are told by their first cells.
  let misses = 0;
  const likely: string[] = [];
  for (const cell of filled) {
    if (mayBeHeader(cell)) likely.push(cell);
    else if (++misses > filled.length - least) return false;
  }
  return Object.values(rosters).some((roster) => {
    const lookup = getHeaderLookup(roster);
    const names = likely.map(lookup).filter((name) => name !== undefined);
    return new Set(names).size >= least;
  });
}

const toHeaders = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell !== '')
    .slice(0, shownHeaders)
    .join('、');

/** Where the same columns begin again to the right of the first ones; -1 where they do not. */
function findBeside({ roster, headers }: FoundHeader): number {
  const lookup = getHeaderLookup(roster);
  const names = headers.map(lookup);
  const repeated = names.flatMap((name, at) =>
    name !== undefined && names.indexOf(name) < at ? [at] : [],
  );
  const [first = -1] = repeated;
  if (repeated.length < 2) return -1;
  // The second table may begin with columns that the first has not.
  const gap = headers.slice(0, first).lastIndexOf('');
  return gap === -1 ? first : gap + 1;
}

const isSameHeader = (cells: readonly string[], { headers }: FoundHeader): boolean => {
  const width = Math.max(cells.length, headers.length);
  return Array.from({ length: width }, (_, at) => at).every(
    (at) => (cells[at] ?? '') === (headers[at] ?? ''),
  );
};

/** What is found of further headers in a sheet. */
export interface FurtherHeaders {
  /** The sheet holds another table: nothing of it can be told apart safely. */
  readonly issue: Issue | undefined;
  /** Rows in which the table's own header stands again. */
  readonly repeated: readonly number[];
}

/** Looks for a second table below, above or beside the one that was found. */
export function findFurtherHeaders(
  rows: readonly TextRow[],
  found: FoundHeader,
  file: string,
): FurtherHeaders {
  const refuse = (row: number, column: number, cells: readonly string[]): FurtherHeaders => {
    const place = { file, row, cell: toAddress(row, column) };
    const issue = createIssue('second-table', place, { headers: toHeaders(cells) });
    return { issue, repeated: [] };
  };
  const beside = findBeside(found);
  if (beside !== -1) return refuse(found.row, beside, found.headers.slice(beside));
  const repeated: number[] = [];
  for (const line of rows) {
    const isOwn = line.row >= found.firstRow && line.row <= found.row;
    if (isOwn || !isHeaderRow(line)) continue;
    if (line.row < found.firstRow) return refuse(found.firstRow, 0, found.headers);
    if (!isSameHeader(line.cells, found)) {
      return refuse(
        line.row,
        line.cells.findIndex((cell) => cell !== ''),
        line.cells,
      );
    }
    repeated.push(line.row);
  }
  return { issue: undefined, repeated };
}
