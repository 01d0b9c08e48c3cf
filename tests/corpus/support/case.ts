import type { RosterName } from '../../../src/schemas/roster-names.ts';
import type { Encoding } from '../../support/files/encode-text.ts';
import type { Table, Tables } from './base.ts';

/** How a text file ends its lines; `mixed` takes them in turns. */
export const lineEnds = { LF: ['\n'], CRLF: ['\r\n'], CR: ['\r'], mixed: ['\n', '\r\n', '\r'] };
export type LineEnd = keyof typeof lineEnds;

/** How the base is written and what is done to it. */
export interface Mutation {
  readonly encoding?: Encoding;
  readonly lineEnd?: LineEnd;
  readonly separator?: string;
  /** Changes cells, rows or columns. */
  readonly tables?: (tables: Tables) => Tables;
  /** Changes the finished text of a file, by its path. */
  readonly texts?: Readonly<Record<string, (text: string) => string>>;
}

/** A mutated input and what has to become of it. */
export interface Case extends Mutation {
  readonly name: string;
  /** `code file row column`, in any order; warnings of a case that is built right, too. */
  readonly issues?: readonly string[];
  /** The value is the same, but its text may be kept as it was spelt. */
  readonly isSpelling?: boolean;
}

/** Same records as the base, at most with these warnings. */
export interface Group {
  readonly verdict: 'built right' | 'exact message';
  readonly cases: readonly Case[];
}

export const builtRight = (cases: readonly Case[]): Group => ({ verdict: 'built right', cases });
export const exactMessage = (cases: readonly Case[]): Group => ({
  verdict: 'exact message',
  cases,
});

export type Change = (tables: Tables) => Tables;

/** Changes one roster. */
export function change(roster: RosterName, edit: (table: Table) => Table): Change {
  return (tables) => ({ ...tables, [roster]: edit(tables[roster] ?? []) });
}

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (tables) =>
    changes.reduce((changed, next) => next(changed), tables);

/** Changes every roster. */
export const changeAll =
  (edit: (table: Table) => Table): Change =>
  (tables) =>
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, edit(table)]));

/** Writes a text into one cell; rows are counted as Excel does. */
export function put(
  roster: RosterName,
  row: number,
  cell: Readonly<Record<string, string>>,
): Change {
  return change(roster, (table) =>
    table.map((cells, index) =>
      index === row - 1
        ? cells.map((text, column) => cell[table[0]?.[column] ?? ''] ?? text)
        : cells,
    ),
  );
}

/** Spells every cell of a column anew. */
export function respell(
  roster: RosterName,
  header: string,
  spell: (text: string) => string,
): Change {
  return change(roster, (table) => {
    const column = table[0]?.indexOf(header) ?? -1;
    return table.map((cells, index) =>
      index === 0 ? cells : cells.map((text, at) => (at === column && text ? spell(text) : text)),
    );
  });
}

/** Renames a column. */
export const rename = (roster: RosterName, header: string, name: string): Change =>
  change(roster, ([headers = [], ...rows]) => [
    headers.map((text) => (text === header ? name : text)),
    ...rows,
  ]);

/** Adds a row of so many cells at the end. */
export const append = (roster: RosterName, ...cells: readonly string[]): Change =>
  change(roster, (table) => [...table, cells]);
