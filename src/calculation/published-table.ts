import type { Published, PublishedRow } from './evaluate.ts';

/** Cells of a CSV text, row by row; quotes may hold commas, line breaks and doubled quotes. */
function toCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}

// Excel would run these as formulae; the published file has an apostrophe before them.
const toText = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** Reads `/data/<roster>.csv` as it is published. */
export function parsePublishedTable(csv: string): ReturnType<Published['getTable']> {
  const [headers = [], ...rows] = toCells(csv.replace(/^\ufeff/, ''));
  return {
    headers,
    rows: rows.map((cells, index): PublishedRow => ({
      row: index + 2,
      cells: Object.fromEntries(headers.map((header, i) => [header, toText(cells[i] ?? '')])),
    })),
  };
}
