/** How many rows one page of a roster shows. */
export const rowsPerPage = 500;

/** How many pages a roster takes; an empty one has a page too. */
export const countRosterPages = (rows: number): number =>
  Math.max(1, Math.ceil(rows / rowsPerPage));
