/** As much of a table cell's element as flattening needs. */
interface CellElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (
    selector: string,
  ) => ArrayLike<{ readonly textContent: string | null }>;
}

interface RowElement {
  readonly querySelectorAll: (selector: string) => ArrayLike<CellElement>;
}

/** As much of a table's element as flattening needs. */
export interface TableElement {
  readonly querySelectorAll: (selector: string) => ArrayLike<RowElement>;
}

/** A table as texts, every cell in its own row and column. */
export interface FlatTable {
  readonly rows: readonly (readonly string[])[];
  /** Whether cells spanned rows or columns; each of them has the text now. */
  readonly hadSpans: boolean;
}

const toSpan = (cell: CellElement, name: string): number =>
  Math.min(200, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1));

/** Paragraphs of a cell on one line: a Markdown table has no line breaks. */
function toText(cell: CellElement): string {
  const paragraphs = Array.from(cell.querySelectorAll('p, li'), ({ textContent }) => textContent);
  const texts = paragraphs.length > 0 ? paragraphs : [cell.textContent];
  return texts
    .map((text) => (text ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** Gives every place of the grid its text, so that no cell spans another's place. */
export function flattenTable(table: TableElement): FlatTable {
  const grid: string[][] = [];
  let hadSpans = false;
  Array.from(table.querySelectorAll('tr')).forEach((row, top) => {
    let left = 0;
    for (const cell of Array.from(row.querySelectorAll('td, th'))) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const [height, width] = [toSpan(cell, 'rowspan'), toSpan(cell, 'colspan')];
      hadSpans ||= height * width > 1;
      const text = toText(cell);
      for (let at = 0; at < height * width; at++) {
        const line = (grid[top + Math.floor(at / width)] ??= []);
        line[left + (at % width)] = text;
      }
      left += width;
    }
  });
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { rows, hadSpans };
}
