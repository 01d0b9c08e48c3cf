import type { Issue } from '../issues/issue.ts';
import type { Roster } from '../schemas/roster.ts';

/** One row to be imported. */
export interface ImportRow {
  /** Row number as Excel shows it. */
  readonly row: number;
  /** Texts by the name of the field; fields without a column are absent. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table that was recognised as a roster. */
export interface ImportTable {
  readonly roster: Roster;
  /** File and sheet, as messages name them. */
  readonly file: string;
  /** Header as written, by the name of the field. */
  readonly headers: ReadonlyMap<string, string>;
  /** Column from 0, by the name of the field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ImportRow[];
}

/** Tables with everything that was found on the way. */
export interface ImportResult {
  readonly tables: readonly ImportTable[];
  readonly issues: readonly Issue[];
}

/** Telephone numbers and the like in a text that a message repeats. */
export const maskDigits = (text: string): string =>
  text.replaceAll(/\d(?:[\s-]?\d){6,}/g, (digits) => `${digits.slice(0, 3)}****`);
