import { rosters } from '../../schemas/rosters/index.ts';
import type { RosterName } from '../../schemas/roster-names.ts';
import type { Field } from '../../schemas/field.ts';
import { writeCsvRecord } from '../../sources/tables/csv-records.ts';

/** Cells of a row by header; what is not named stays blank. */
export type Row = Readonly<Record<string, string | number>>;

/** Where made-up figures come from, and what they are. */
export const source = '示例数据，并非实际情况';

/** Picks from a list, again and again in order. */
export const pick = <T>(list: readonly T[], index: number): T =>
  list[index % list.length] ?? (list[0] as T);

/** A number of two digits. */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** A made-up roster as CSV. */
export function renderDemoRoster(name: RosterName, rows: readonly Row[]): string {
  const fields: readonly Field<unknown>[] = Object.values(rosters[name].fields);
  const headers = fields.map(({ header }) => header);
  const lines = rows.map((row) => headers.map((header) => String(row[header] ?? '')));
  return [headers, ...lines].map((cells) => `${writeCsvRecord(cells, ',')}\n`).join('');
}
