import type { CellPlace, CellRange, GridModel } from './grid-model.ts';
import { parseTsv, writeHtmlTable, writeTsv } from './tsv.ts';

/** A cell that shall hold another text. */
export interface CellEdit {
  readonly uid: string;
  readonly header: string;
  readonly text: string;
}

/** What a paste comes to. */
export interface Paste {
  readonly edits: readonly CellEdit[];
  /** Rows below the last line, by header. */
  readonly added: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that were pasted, and those that there are from the first cell on. */
  readonly width: number;
  readonly room: number;
}

/** Puts a range on the clipboard, as text and as the table that Excel and WPS prefer. */
export function copyRange(
  data: DataTransfer | null,
  { from, to }: CellRange,
  model: GridModel,
): void {
  const rows: string[][] = [];
  for (let line = from.line; line <= to.line; line++) {
    rows.push((model.get(line)?.cells ?? []).slice(from.column, to.column + 1));
  }
  data?.setData('text/plain', writeTsv(rows));
  data?.setData('text/html', writeHtmlTable(rows));
}

/** What the clipboard changes from a cell on; undefined: there is no table on it. */
export function planPaste(
  data: DataTransfer | null,
  from: CellPlace,
  model: GridModel,
): Paste | undefined {
  const rows = parseTsv(data?.getData('text/plain') ?? '');
  if (rows.length === 0) return undefined;
  const room = model.columns.length - from.column;
  const edits: CellEdit[] = [];
  const added: Record<string, string>[] = [];
  rows.forEach((cells, at) => {
    const row = model.get(from.line + at);
    const texts = cells.slice(0, room).map((text, index) => ({
      header: model.columns[from.column + index]?.header ?? '',
      text,
      before: row?.cells[from.column + index],
    }));
    if (!row) added.push(Object.fromEntries(texts.map(({ header, text }) => [header, text])));
    else {
      const changed = texts.filter(({ text, before }) => text !== before);
      edits.push(...changed.map(({ header, text }) => ({ uid: row.uid, header, text })));
    }
  });
  return { edits, added, rows, width: Math.max(...rows.map(({ length }) => length)), room };
}
