/** Why the text of a cell cannot be trusted. */
export type CellFault =
  'formula-without-result' | 'uncalculated-formula' | 'damaged-number' | 'cell-picture';

/** One cell of a sheet as text, with what a reader of the text alone would not know. */
export interface SheetCell {
  /** What the cell shows, as rosters write it: ISO dates, numbers with all digits, 是/否. */
  readonly text: string;
  readonly kind?: 'number' | 'date';
  /** The number that is stored: plain, with every digit. */
  readonly number?: string;
  /** What the program shows, where the text is not that. */
  readonly shown?: string;
  /** Unit that the number's format shows: `元`, `万元`, `%`. */
  readonly unit?: string;
  readonly fault?: CellFault;
  /** Notes people attached to the cell. */
  readonly comment?: string;
  /** The part of the text that is struck through, and the rest where there is one. */
  readonly struck?: string;
  readonly unstruck?: string;
  /** The day that a bare number means in a workbook that counts from 1904. */
  readonly serialDay?: string;
  /** Nobody sees the text: its format shows nothing. */
  readonly isInvisible?: boolean;
  /** A function whose result is another one every day, such as TODAY. */
  readonly volatile?: string;
  /** Where a link leads, unless the text says it. */
  readonly link?: string;
}

/** One row that holds something. */
export interface SheetRow {
  /** Row number as Excel shows it. */
  readonly row: number;
  /** From column A to the last one that holds something. */
  readonly cells: readonly SheetCell[];
  readonly isHidden: boolean;
}

/** Cells shown as one; rows as Excel shows them, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a sheet shows besides its cells. */
export interface SheetExtra {
  /** In an editor's words: 图片, 图表, 文本框. */
  readonly what: string;
  /** Row as Excel shows it and column from 0, where it has a place. */
  readonly row?: number;
  readonly column?: number;
  /** What it says. */
  readonly text?: string;
}

/** One sheet of a workbook as texts with positions; nothing is judged yet. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Hidden so that no menu shows it again. */
  readonly isVeryHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
  readonly extras: readonly SheetExtra[];
}

/** A cell without anything. */
export const emptyCell: SheetCell = { text: '' };

/** Thrown when a file holds more than can be read safely; the message is for the editor. */
export class TooLargeError extends RangeError {}

/** Rows with something in them that one file may have. */
export const mostRows = 50_000;

/** What one file may cost to read; more than that no roster holds, and it would stop the machine. */
export class ReadBudget {
  /** Cells that hold something or lie before one in its row. */
  #cells = 300_000;
  #rows = mostRows;
  #tags = 12_000_000;

  spendCells(count: number): void {
    this.#cells -= Math.max(1, count);
    if (this.#cells < 0) throw new TooLargeError('有内容的格子太多');
  }

  spendRow(): void {
    this.#rows -= 1;
    if (this.#rows < 0) throw new TooLargeError('有内容的行太多');
  }

  spendTag(): void {
    this.#tags -= 1;
    if (this.#tags < 0) throw new TooLargeError('内容太多');
  }
}
