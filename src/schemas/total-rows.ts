import { createIssue, type Issue } from '../issues/issue.ts';
import type { TableRow } from '../sources/tables/csv.ts';
import type { Field, Fields } from './field.ts';
import type { Columns } from './match-columns.ts';
import { dash, parseValue } from './parse-fields.ts';

const label = /^(合计|小计|总计|共计|总和)[:：]?$/;
const toLabel = (cell: string): string | undefined => label.exec(cell.replaceAll(/\s/g, ''))?.[1];

const isEmpty = (cell: string): boolean => cell === '' || dash.test(cell);

/** What the rows of a roster have read so far: typed values beside the cells they came from. */
export interface ReadRow {
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

// Asked of every row; nearly every one is answered by this alone.
const startsLabel = /^\s*[合小总共]/;

/**
 * Whether a row adds up others instead of being a record: led by 合计, 小计 … or, as the last row,
 * nothing but numbers. Words in its other columns make it a record, so that none are lost.
 */
export function isTotalRow({ cells }: TableRow, columns: Columns, isLast: boolean): boolean {
  if (!isLast && !cells.some((cell) => startsLabel.test(cell))) return false;
  const numeric = [...columns].filter(([{ type }]) => type.isNumeric).map(([, index]) => index);
  const words = cells.filter((cell, i) => !isEmpty(cell) && !numeric.includes(i));
  const isLabelled = words.length === 1 && toLabel(words[0] ?? '') !== undefined;
  const numbers = numeric.filter((index) => (cells[index] ?? '') !== '').length;
  return isLabelled || (isLast && words.length === 0 && numbers > 0);
}

const isSubtotal = ({ cells }: TableRow): boolean => cells.some((cell) => toLabel(cell) === '小计');

// 0.1 + 0.2 is not 0.3 for a computer; money has two decimals.
const isSame = (stated: number, sum: number): boolean => Math.abs(stated - sum) < 0.005;

/** A column of numbers. */
interface NumericColumn {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly index: number;
}

/** Sums by the field's name; undefined once a cell of the column could not be read. */
type Sums = Map<string, number | undefined>;

function addTo(sums: Sums, { cells, values }: ReadRow, { name, index }: NumericColumn): void {
  const sum = sums.has(name) ? sums.get(name) : 0;
  const value = values[name] as number | undefined;
  const isUnread = value === undefined && !isEmpty(cells[index] ?? '');
  sums.set(name, sum === undefined || isUnread ? undefined : sum + (value ?? 0));
}

interface TotalContext {
  readonly file: string;
  readonly fields: Fields;
  readonly columns: Columns;
}

/** Adds up the records and verifies each total between or below them on the way. */
export class TotalLedger {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #columns: readonly NumericColumn[];
  #all: Sums = new Map();
  #sinceTotal: Sums = new Map();

  constructor({ file, fields, columns }: TotalContext) {
    this.#file = file;
    this.#columns = Object.entries(fields).flatMap(([name, field]) => {
      const index = columns.get(field);
      return field.type.isNumeric && index !== undefined ? [{ name, field, index }] : [];
    });
  }

  addRecord(row: ReadRow): void {
    for (const column of this.#columns) {
      addTo(this.#all, row, column);
      addTo(this.#sinceTotal, row, column);
    }
  }

  /** Compares a total with the rows it adds up; it is named either way, being no record. */
  addTotal(total: TableRow): void {
    const sums = isSubtotal(total) ? this.#sinceTotal : this.#all;
    const wrong = this.#columns.flatMap((column) => this.#verify(total, column, sums));
    const place = { file: this.#file, row: total.row };
    this.issues.push(...(wrong.length > 0 ? wrong : [createIssue('total-row', place)]));
    this.#sinceTotal = new Map();
  }

  #verify({ row, cells }: TableRow, { name, field, index }: NumericColumn, sums: Sums): Issue[] {
    const text = cells[index] ?? '';
    const place = { file: this.#file, row, column: field.header, value: text };
    const parsed = parseValue(field, text);
    if (!parsed.ok) return [{ code: parsed.code, place, args: parsed.args ?? {} }];
    const stated = parsed.value as number | undefined;
    const sum = sums.has(name) ? sums.get(name) : 0;
    if (stated === undefined || sum === undefined || isSame(stated, sum)) return [];
    return [createIssue('wrong-total', place, { stated, sum: Number(sum.toFixed(2)) })];
  }
}
