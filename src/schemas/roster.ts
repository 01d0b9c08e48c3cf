import { yesNo } from './field-type.ts';
import { optional, type Field, type Fields, type RecordOf } from './field.ts';
import { rosterTitles, type RosterName } from './roster-names.ts';

/** One roster: a CSV file of `data/` and the record type of its rows. */
export interface Roster<F extends Fields = Fields> {
  readonly name: RosterName;
  readonly title: string;
  /** What the roster is for, in an editor's words. */
  readonly about: string;
  /** Name of the field that tells records apart, if there is one. */
  readonly key: string | undefined;
  readonly fields: F;
}

/** Marks rows that were made up to show a feature; every roster and document has it. */
export const sampleField: Field<boolean | undefined> = optional('示例', yesNo, {
  about: '编出来演示版式的资料填“是”，并放在 samples 文件夹里；真实资料不要这一列',
  columnOptional: true,
});

/** States a roster; the sample column is added to every one. */
export function defineRoster<F extends Fields>(
  name: RosterName,
  about: string,
  fields: F,
): Roster<F> {
  const key = 'id' in fields ? 'id' : undefined;
  return { name, title: rosterTitles[name], about, key, fields };
}

/** Record type of a roster. */
export type RowOf<R> = R extends Roster<infer F> ? RecordOf<F> : never;
