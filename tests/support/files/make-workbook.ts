import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';

export type CellInput = string | number | boolean | Date | null;

/** A day as a workbook keeps it, whatever the time zone. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** A sheet of rows; `change` may set what rows alone cannot say. */
export function makeSheet(
  rows: readonly (readonly CellInput[])[],
  change: (sheet: WorkSheet) => void = () => undefined,
): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true, cellDates: true },
  );
  change(sheet);
  return sheet;
}

/** Sheets by name as the bytes of a workbook. */
export function makeWorkbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  options: { type?: BookType; uses1904?: boolean; hidden?: readonly string[] } = {},
): Uint8Array {
  const { type = 'xlsx', uses1904 = false, hidden = [] } = options;
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    WBProps: { date1904: uses1904 },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  // The types do not know of UTC; without it the writer takes days for those of this machine.
  const writing = { type: 'buffer', bookType: type, cellDates: true, UTC: true } as const;
  const bytes: unknown = write(book, writing);
  return bytes as Uint8Array;
}
