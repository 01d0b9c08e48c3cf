/** How many rows one page of a roster shows. */
export const rowsPerPage = 500;

/** How many pages a roster takes; an empty one has a page too. */
export const countRosterPages = (rows: number): number =>
  Math.max(1, Math.ceil(rows / rowsPerPage));

/** The page of a roster that shows a row, and the row on it; without a row the roster's first page. */
export function toRosterPath(roster: string, row?: number): string {
  const page = row === undefined ? 1 : Math.floor((row - 2) / rowsPerPage) + 1;
  const path = page === 1 ? `/data/${roster}/` : `/data/${roster}/${page}/`;
  return path + (row === undefined ? '' : `#row-${row}`);
}
