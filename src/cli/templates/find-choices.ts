import type { Field } from '../../schemas/field.ts';
import type { RosterName } from '../../schemas/roster-names.ts';

/** A record that a cell of a template can name. */
export interface KnownRecord {
  readonly id: string;
  readonly name: string;
}

/** Records that other rosters hold, for the drop-downs of references. */
export type GetKnown = (roster: RosterName) => readonly KnownRecord[];

/** One drop-down: what can be chosen, and what each choice is called. */
export interface Choices {
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** Whether another content is wrong, or only unusual: names are understood too. */
  readonly isClosed: boolean;
}

/** What a field of fixed choices allows: its type says so when it refuses a text. */
function findFixed({ type }: Field<unknown>): readonly string[] {
  const refused = type.parse('\u0001');
  const choices = refused.ok || refused.code !== 'invalid-choice' ? '' : refused.args?.['choices'];
  return (choices ?? '').split('、').filter((choice) => choice !== '');
}

/** What can be chosen in a column; undefined when anything may be written. */
export function findChoices(field: Field<unknown>, getKnown: GetKnown): Choices | undefined {
  const { refersTo } = field.type;
  const known = refersTo ? getKnown(refersTo) : [];
  const values = refersTo ? known.map(({ id }) => id) : findFixed(field);
  if (values.length === 0) return undefined;
  return { values, names: known.map(({ name }) => name), isClosed: refersTo === undefined };
}
