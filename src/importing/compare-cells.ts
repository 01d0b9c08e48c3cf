import type { Field } from '../schemas/field.ts';
import type { RosterName } from '../schemas/roster-names.ts';

/** Finds ids in the rosters. */
export interface FindId {
  /** The id of the record that a text names in a roster; undefined when it names none. */
  (roster: RosterName, text: string): string | undefined;
  /** Every id, name and alias of a roster. */
  readonly listKnown: (roster: RosterName) => readonly string[];
}

/**
 * Whether two texts of a column mean the same: `2017年5月18日` and `2017-05-18`, `1,200` and
 * `1200`, the name of a community and its id.
 */
export function meansTheSame(
  field: Field<unknown>,
  [a, b]: readonly [string, string],
  findId: FindId,
): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const { refersTo } = field.type;
  if (refersTo) {
    const id = findId(refersTo, a);
    if (id !== undefined) return id === findId(refersTo, b);
  }
  const [left, right] = [field.type.parse(a), field.type.parse(b)];
  return left.ok && right.ok && JSON.stringify(left.value) === JSON.stringify(right.value);
}
