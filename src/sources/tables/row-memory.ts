import type { TableRow } from './csv.ts';

/**
 * What was made of each row of a table, so that a row which is the same, in the same line and under
 * the same header, is not read again.
 */
export interface RowMemory<T> {
  /** Begins another reading of the table. */
  readonly begin: (header: readonly string[]) => void;
  /** What was made of the row last time, or what the work makes of it now. */
  readonly get: (row: TableRow, work: () => T) => T;
}

interface Remembered<T> {
  readonly cells: readonly string[];
  readonly made: T;
}

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

/** A memory of no row yet. */
export function createRowMemory<T>(): RowMemory<T> {
  let header: readonly string[] = [];
  let before = new Map<number, Remembered<T>>();
  let rows = new Map<number, Remembered<T>>();
  return {
    begin(next) {
      before = areSame(header, next) ? rows : new Map<number, Remembered<T>>();
      rows = new Map<number, Remembered<T>>();
      header = next;
    },
    get({ row, cells }, work) {
      const known = before.get(row);
      const remembered = known && areSame(known.cells, cells) ? known : { cells, made: work() };
      rows.set(row, remembered);
      return remembered.made;
    },
  };
}
