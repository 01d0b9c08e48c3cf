import type { Field } from '../schemas/field.ts';
import { parseValue } from '../schemas/parse-fields.ts';
import type { RosterName } from '../schemas/roster-names.ts';

/** Finds ids in the rosters. */
export interface FindId {
  /** The id of the record that a text names in a roster; undefined when it names none. */
  (roster: RosterName, text: string): string | undefined;
  /** Every id, name and alias of a roster. */
  readonly listKnown: (roster: RosterName) => readonly string[];
}

/**
 * What a text of a column means: equal for `2017年5月18日` and `2017-05-18`, `1,200人` and `1200`,
 * a dash and a blank, the name of a community and its id.
 */
export function toMeaning(field: Field<unknown>, text: string, findId: FindId): string {
  const parsed = parseValue(field, text);
  if (!parsed.ok) return text;
  const { refersTo } = field.type;
  const { value = '' } = parsed;
  const id = refersTo && typeof value === 'string' ? findId(refersTo, value) : undefined;
  return JSON.stringify(id ?? value);
}

/** Whether two texts of a column mean the same. */
export const meansTheSame = (
  field: Field<unknown>,
  [a, b]: readonly [string, string],
  findId: FindId,
): boolean => a === b || toMeaning(field, a, findId) === toMeaning(field, b, findId);
