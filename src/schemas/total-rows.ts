import { createIssue, type Issue } from '../issues/issue.ts';
import type { TableRow } from '../sources/csv.ts';
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

/**
 * Whether a row adds up others instead of being a record: led by 合计, 小计 … or, as the last row,
 * nothing but numbers. Words in its other columns make it a record, so that none are lost.
 */
export function isTotalRow({ cells }: TableRow, columns: Columns, isLast: boolean): boolean {
  const numeric = [...columns].filter(([{ type }]) => type.isNumeric).map(([, index]) => index);
  const words = cells.filter((cell, i) => !isEmpty(cell) && !numeric.includes(i));
  const isLabelled = words.length === 1 && toLabel(words[0] ?? '') !== undefined;
  const numbers = numeric.filter((index) => (cells[index] ?? '') !== '').length;
  return isLabelled || (isLast && words.length === 0 && numbers > 0);
}

const isSubtotal = ({ cells }: TableRow): boolean => cells.some((cell) => toLabel(cell) === '小计');

const isUnread = (row: ReadRow, name: string, index: number): boolean =>
  row.values[name] === undefined && (row.cells[index] ?? '') !== '';

/** The sum of a column; undefined when one of its cells could not be read. */
function addUp(rows: readonly ReadRow[], name: string, index: number): number | undefined {
  if (rows.some((row) => isUnread(row, name, index))) return undefined;
  return rows.reduce((sum, { values }) => sum + ((values[name] as number | undefined) ?? 0), 0);
}

// 0.1 + 0.2 is not 0.3 for a computer; money has two decimals.
const isSame = (stated: number, sum: number): boolean => Math.abs(stated - sum) < 0.005;

interface TotalContext {
  readonly file: string;
  readonly fields: Fields;
  readonly columns: Columns;
}

function verifyCell(
  total: TableRow,
  rows: readonly ReadRow[],
  {
    file,
    name,
    field,
    index,
  }: { file: string; name: string; field: Field<unknown>; index: number },
): Issue[] {
  const text = total.cells[index] ?? '';
  const place = { file, row: total.row, column: field.header, value: text };
  const parsed = parseValue(field, text);
  if (!parsed.ok) return [{ code: parsed.code, place, args: parsed.args ?? {} }];
  const stated = parsed.value as number | undefined;
  const sum = addUp(rows, name, index);
  if (stated === undefined || sum === undefined || isSame(stated, sum)) return [];
  return [createIssue('wrong-total', place, { stated, sum: Number(sum.toFixed(2)) })];
}

/** Compares a total row with the rows it adds up; it is named either way, being no record. */
function verifyTotal(total: TableRow, rows: readonly ReadRow[], context: TotalContext): Issue[] {
  const { file, fields, columns } = context;
  const numeric = Object.entries(fields).filter(([, { type }]) => type.isNumeric);
  const wrong = numeric.flatMap(([name, field]) => {
    const index = columns.get(field);
    return index === undefined ? [] : verifyCell(total, rows, { file, name, field, index });
  });
  return wrong.length > 0 ? wrong : [createIssue('total-row', { file, row: total.row })];
}

/** Keeps the records apart from the totals between them and verifies each total on the way. */
export class TotalLedger {
  readonly issues: Issue[] = [];
  readonly #context: TotalContext;
  #all: ReadRow[] = [];
  #sinceTotal: ReadRow[] = [];

  constructor(context: TotalContext) {
    this.#context = context;
  }

  addRecord(row: ReadRow): void {
    this.#all.push(row);
    this.#sinceTotal.push(row);
  }

  addTotal(total: TableRow): void {
    const rows = isSubtotal(total) ? this.#sinceTotal : this.#all;
    this.issues.push(...verifyTotal(total, rows, this.#context));
    this.#sinceTotal = [];
  }
}
