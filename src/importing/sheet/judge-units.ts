import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Field } from '../../schemas/field.ts';
import type { SheetCell } from '../../sources/office/sheets/sheet.ts';
import type { FoundHeader } from '../find-header.ts';
import { createHeaderLookup } from '../roster-headers.ts';
import type { ToPlace } from './place-of.ts';
import { convertAmount, isSameAmount, readAmount } from './units.ts';

/** A row on its way into the roster: its cells as stored, and as texts. */
export interface JudgedRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  readonly texts: string[];
}

interface Amount {
  readonly amount: string;
  /** Unit in the cell itself; nothing where only the header may have one. */
  readonly unit: string;
}

function toAmount(cell: SheetCell | undefined, text: string): Amount | undefined {
  if (!cell || cell.fault) return undefined;
  if (cell.number !== undefined && cell.kind === 'number') {
    return { amount: cell.number, unit: cell.unit ?? '' };
  }
  return cell.kind === undefined ? readAmount(text) : undefined;
}

const isAmountField = (field: Field<unknown> | undefined): field is Field<unknown> =>
  field?.type.isNumeric === true;

interface Converted {
  count: number;
  readonly row: number;
  readonly unit: string;
  readonly shown: string;
  readonly read: string;
}

/** The columns of amounts of a table, brought to the unit that the roster uses. */
export class UnitJudge {
  readonly issues: Issue[] = [];
  readonly #found: FoundHeader;
  readonly #fields: readonly (Field<unknown> | undefined)[];
  readonly #toPlace: ToPlace;
  /** Column of the table in which each row says its unit; -1 when the roster has none. */
  readonly #unitColumn: number;
  readonly #hasUnitField: boolean;
  /** Column and unit by the row that had none. */
  readonly filled = new Map<number, string>();

  constructor(
    found: FoundHeader,
    fields: readonly (Field<unknown> | undefined)[],
    toPlace: ToPlace,
  ) {
    this.#found = found;
    this.#fields = fields;
    this.#toPlace = toPlace;
    const lookup = createHeaderLookup(found.roster);
    const unit = found.roster.fields['unit'];
    this.#hasUnitField = unit?.type.isProse === true;
    this.#unitColumn = this.#hasUnitField
      ? found.headers.findIndex((header) => lookup(header) === 'unit')
      : -1;
  }

  /** Writes the amounts of a column into the texts of its rows. */
  judge(column: number, rows: readonly JudgedRow[]): void {
    const field = this.#fields[column];
    if (!isAmountField(field)) return;
    const header = this.#found.units[column] ?? '';
    let converted: Converted | undefined;
    for (const row of rows) {
      const text = row.texts[column] ?? '';
      const found = toAmount(row.cells[column], text);
      if (!found) continue;
      const unit = found.unit === '' ? header : found.unit;
      const wanted = this.#findWanted(field, row, unit);
      const amount = this.#convert(found, unit, wanted);
      if (amount === undefined || (found.unit === '' && this.#isConflict(header, row))) {
        const place = this.#toPlace(row.row, column, text);
        this.issues.push(createIssue('unit-unclear', place, { found: unit, wanted }));
        continue;
      }
      row.texts[column] = amount;
      if (isSameAmount(amount, found.amount)) continue;
      const shown = found.unit === '' ? `${found.amount}${unit}` : text;
      converted ??= { count: 0, row: row.row, unit: wanted, shown, read: amount };
      converted.count += 1;
    }
    if (!converted) return;
    const { row, ...args } = converted;
    const place = this.#toPlace(row, column);
    this.issues.push(createIssue('unit-converted', place, args));
  }

  #convert({ amount }: Amount, unit: string, wanted: string): string | undefined {
    if (unit === '' || unit === wanted) return amount;
    return wanted === '' ? undefined : convertAmount(amount, unit, wanted);
  }

  /** The unit that the roster wants: of the field, or of the row, which takes the header's. */
  #findWanted({ unit: own }: Field<unknown>, row: JudgedRow, unit: string): string {
    if (own !== undefined) return own;
    if (!this.#hasUnitField) return '';
    const written = row.texts[this.#unitColumn] ?? this.filled.get(row.row) ?? '';
    if (written !== '') return written;
    if (unit !== '') this.filled.set(row.row, this.filled.get(row.row) ?? unit);
    return this.filled.get(row.row) ?? '';
  }

  /** A header says one unit and the row's own column another: nobody can tell which is meant. */
  #isConflict(header: string, row: JudgedRow): boolean {
    const written = row.texts[this.#unitColumn] ?? '';
    return header !== '' && this.#unitColumn !== -1 && written !== '' && written !== header;
  }
}
