import type { Fields } from '../../../schemas/field.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';

/** How the rows of a roster lead to their community. */
export interface Way {
  /** Name of the field that leads there; undefined: the row is a community itself. */
  readonly field: string | undefined;
  /** Roster whose record the field names. */
  readonly to: RosterName;
}

function findWays(name: RosterName, seen: readonly RosterName[]): Way | undefined {
  if (name === 'communities') return { field: undefined, to: name };
  const fields = Object.entries<Fields[string]>(rosters[name].fields).flatMap(
    ([field, { type }]) => (type.refersTo === undefined ? [] : [{ field, to: type.refersTo }]),
  );
  const direct = fields.find(({ to }) => to === 'communities');
  const others = fields.filter(({ to }) => to !== name && !seen.includes(to));
  return direct ?? others.find(({ to }) => findWays(to, [...seen, name]));
}

/**
 * The reference that leads from a roster's rows to a community, straight or by another roster.
 * @returns undefined: its rows are of no community, and only for those who may change all
 */
export const findWay = (name: RosterName): Way | undefined => findWays(name, []);
