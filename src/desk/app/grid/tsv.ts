/**
 * Cells as Excel and WPS put them on the clipboard: tabs between cells, and quotes round a cell
 * that holds a tab, a line break or a quote at its beginning.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, at]: [string[], string, number] = [[], '', 0];
  const endRow = (): void => {
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  };
  while (at < text.length) {
    const sign = text[at] ?? '';
    const quoted = cell === '' && sign === '"' ? readQuoted(text, at) : undefined;
    if (quoted) {
      [cell, at] = [quoted.cell, quoted.end];
      continue;
    }
    if (sign === '\t') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else cell += sign;
    at += 1;
  }
  // The programs end the last row too.
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** A quoted cell from its first quote on; undefined where the quote is part of an ordinary text. */
function readQuoted(text: string, start: number): { cell: string; end: number } | undefined {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      const isWhole = next === undefined || /[\t\r\n]/.test(next);
      return isWhole ? { cell: cell.replaceAll(/\r\n?/g, '\n'), end: at + 1 } : undefined;
    }
  }
  return undefined;
}

/** Cells for the clipboard, as `parseTsv` and the office programs read them. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\r\n');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same as a table: only there Excel and WPS are told to leave 007 and 2017-10 as they are. */
export const writeHtmlTable = (rows: readonly (readonly string[])[]): string => {
  const toCell = (cell: string): string =>
    `<td style='mso-number-format:"\\@"'>${cell
      .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
      .replaceAll(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(toCell).join('')}</tr>`).join('')}</table>`;
};
