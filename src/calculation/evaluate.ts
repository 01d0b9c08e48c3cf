import { fromWord, type Calculation } from './calculation.ts';
import { parseCondition, type Condition } from './condition.ts';
import { readDay, readNumber } from './read-cell.ts';

/** A published row: what Excel shows as its number, and its cells by header. */
export interface PublishedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What has been published, as far as a calculation asks for it. */
export interface Published {
  readonly getTable: (roster: string) => {
    readonly headers: readonly string[];
    readonly rows: readonly PublishedRow[];
  };
  /** Text of a clause as its page shows it. */
  readonly getClause: (policy: string, anchor: string) => string;
  /** How many entries a page lists. */
  readonly countEntries: (page: string) => number;
}

/** A cell that went into a number. */
export interface UsedCell {
  readonly roster: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** Made up to show a feature. */
  readonly isSample: boolean;
}

/** A number and what it was made of. */
export interface Outcome {
  readonly value: number;
  readonly cells: readonly UsedCell[];
}

interface Context {
  readonly published: Published;
  readonly cells: UsedCell[];
}

function readCell(
  { row, cells }: PublishedRow,
  { roster, column }: { roster: string; column: string },
  context: Context,
): string {
  const text = cells[column];
  if (text === undefined) throw new Error(`${roster} has no column ${column}`);
  context.cells.push({ roster, row, column, text, isSample: cells['示例'] === '是' });
  return text;
}

/** The row that a text names by id, name or one of its other names. */
function findReferred(rows: readonly PublishedRow[], text: string): PublishedRow | undefined {
  const names = (row: PublishedRow): string[] => [
    row.cells['名称'] ?? row.cells['议题'] ?? '',
    ...(row.cells['别名'] ?? '').split(/[；;]/),
  ];
  return (
    rows.find(({ cells }) => cells['编号'] === text) ??
    rows.find((row) => names(row).includes(text))
  );
}

function meets(row: PublishedRow, condition: Condition, { published }: Context): boolean {
  const { reference, column, isNegated, values } = condition;
  const meant = reference
    ? findReferred(published.getTable(reference.roster).rows, row.cells[reference.column] ?? '')
    : row;
  // Columns that nobody filled may be missing, 示例 among them.
  return values.includes(meant?.cells[column] ?? '') !== isNegated;
}

function findRows(roster: string, conditions: readonly string[], context: Context): PublishedRow[] {
  const parsed = conditions.map(parseCondition);
  const { rows } = context.published.getTable(roster);
  return rows.filter((row) => parsed.every((condition) => meets(row, condition, context)));
}

function getRow(roster: string, row: string, { published }: Context): PublishedRow {
  const found = published.getTable(roster).rows[Number(row) - 2];
  if (!found) throw new Error(`${roster} has no row ${row}`);
  return found;
}

/** Calls whose arguments are words. */
const leaves: Readonly<Record<string, (words: readonly string[], context: Context) => number>> = {
  cell: ([roster = '', row = '', column = ''], context) =>
    readNumber(
      readCell(getRow(roster, row, context), { roster, column: fromWord(column) }, context),
    ),
  count: ([roster = '', ...conditions], context) => {
    const found = findRows(roster, conditions, context);
    const [column = ''] = context.published.getTable(roster).headers;
    for (const row of found) readCell(row, { roster, column }, context);
    return found.length;
  },
  sum: ([roster = '', column = '', ...conditions], context) =>
    findRows(roster, conditions, context)
      .map((row) => readNumber(readCell(row, { roster, column: fromWord(column) }, context)))
      .reduce((all, value) => all + value, 0),
  columns: ([roster = ''], { published }) => published.getTable(roster).headers.length,
  entries: ([page = ''], { published }) => published.countEntries(fromWord(page)),
  stated: ([policy = '', anchor = '', value = ''], { published }) => {
    const numbers: string[] = published.getClause(policy, anchor).match(/\d+(?:\.\d+)?/g) ?? [];
    if (!numbers.includes(value)) throw new Error(`${policy}#${anchor} does not state ${value}`);
    return Number(value);
  },
  first: ([roster = '', row = '', column = ''], context) =>
    readDay(
      readCell(getRow(roster, row, context), { roster, column: fromWord(column) }, context),
      'first',
    ),
  last: ([roster = '', row = '', column = ''], context) =>
    readDay(
      readCell(getRow(roster, row, context), { roster, column: fromWord(column) }, context),
      'last',
    ),
  day: ([date = '']) => readDay(date, 'first'),
};

/** Calls whose arguments are numbers. */
const operations: Readonly<Record<string, (values: readonly number[]) => number>> = {
  product: (values) => values.reduce((all, value) => all * value, 1),
  difference: ([a = NaN, b = NaN]) => a - b,
  total: (values) => values.reduce((all, value) => all + value, 0),
  tenThousandth: ([amount = NaN]) => amount / 10_000,
  largest: (values) => Math.max(...values),
  share: ([part = NaN, whole = NaN]) => Math.round((100 * part) / whole),
  days: ([from = NaN, to = NaN]) => Math.max(0, to - from),
};

function compute({ name, args }: Calculation, context: Context): number {
  const operation = operations[name];
  if (operation) {
    return operation(args.map((arg) => (typeof arg === 'string' ? NaN : compute(arg, context))));
  }
  const leaf = leaves[name];
  if (!leaf) throw new Error(`Nobody knows how to calculate ${name}`);
  return leaf(
    args.filter((arg) => typeof arg === 'string'),
    context,
  );
}

// Sums of 元 with 角 and 分 must not end in 0.000000001.
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Does a calculation with what has been published. */
export function evaluate(calculation: Calculation, published: Published): Outcome {
  const cells: UsedCell[] = [];
  const value = round(compute(calculation, { published, cells }));
  return { value, cells };
}
