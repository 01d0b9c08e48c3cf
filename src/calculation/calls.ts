import { toWord, type Calculation } from './calculation.ts';

const call = (name: string, ...args: (string | Calculation)[]): Calculation => ({ name, args });

/** The number in one cell; `row` is the row of the published file, its header being row 1. */
export const cell = (roster: string, row: number, column: string): Calculation =>
  call('cell', roster, String(row), toWord(column));

/** How many rows meet every condition. */
export const count = (roster: string, ...conditions: string[]): Calculation =>
  call('count', roster, ...conditions);

/** A column over the rows that meet every condition. */
export const sum = (roster: string, column: string, ...conditions: string[]): Calculation =>
  call('sum', roster, toWord(column), ...conditions);

/** How many columns a roster publishes. */
export const columns = (roster: string): Calculation => call('columns', roster);

/** How many entries a page of this site lists; `page` is its path under the base. */
export const entries = (page: string): Calculation => call('entries', toWord(page));

/** A number that the text of a clause states. */
export const stated = (policy: string, anchor: string, value: number): Calculation =>
  call('stated', policy, anchor, String(value));

export const product = (a: Calculation, b: Calculation): Calculation => call('product', a, b);
export const difference = (a: Calculation, b: Calculation): Calculation => call('difference', a, b);
export const total = (...parts: Calculation[]): Calculation => call('total', ...parts);
/** An amount in 元 as 万元. */
export const tenThousandth = (amount: Calculation): Calculation => call('tenThousandth', amount);
export const largest = (...parts: Calculation[]): Calculation => call('largest', ...parts);

/** Whole per cent. */
export const share = (part: Calculation, whole: Calculation): Calculation =>
  call('share', part, whole);

/** The day in a cell; a month or year counts from its first day, or to its last. */
export const firstDayIn = (roster: string, row: number, column: string): Calculation =>
  call('first', roster, String(row), toWord(column));
export const lastDayIn = (roster: string, row: number, column: string): Calculation =>
  call('last', roster, String(row), toWord(column));

/** A day that is given: the one on which things are judged, ISO. */
export const day = (date: string): Calculation => call('day', date);

/** Whole days from one day to another, never fewer than none. */
export const days = (from: Calculation, to: Calculation): Calculation => call('days', from, to);
