import { fromWord, type Calculation } from '../../calculation/calculation.ts';
import { parseCondition } from '../../calculation/condition.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { RosterName } from '../../schemas/roster-names.ts';
import type { Fields } from '../../schemas/field.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import { toRosterHref, type PublishedRosters } from './published-row.ts';

/** One thing that a calculation reads: a cell, a column, a clause or a page of this site. */
export type Origin =
  | { readonly kind: 'cell'; roster: RosterName; row: number; column: string }
  | { readonly kind: 'column'; roster: RosterName; column: string }
  | { readonly kind: 'clause'; policy: string; anchor: string }
  | { readonly kind: 'page'; path: string };

/** The column that every row of a roster fills. */
function getKeyColumn(roster: RosterName): string {
  const fields: Fields = schemas[roster].fields;
  return Object.values(fields).find(({ columnOptional }) => !columnOptional)?.header ?? '';
}

/** What rows are told apart by; that samples do not count is true of every number. */
function findConditionColumn(conditions: readonly string[]): string | undefined {
  const columns = conditions
    .map(parseCondition)
    .map(({ reference, column }) => reference?.column ?? column);
  return columns.find((column) => column !== '示例');
}

/** Everything that a calculation reads, in its order. */
export function findOrigins({ name, args }: Calculation): Origin[] {
  const words = args.filter((arg) => typeof arg === 'string').map(fromWord);
  const below = args.flatMap((arg) => (typeof arg === 'string' ? [] : findOrigins(arg)));
  const [first = '', second = '', third = ''] = words;
  const roster = first as RosterName;
  switch (name) {
    case 'cell':
    case 'first':
    case 'last':
      return [{ kind: 'cell', roster, row: Number(second), column: third }];
    case 'count': {
      const column = findConditionColumn(args.slice(1).map(String)) ?? getKeyColumn(roster);
      return [{ kind: 'column', roster, column }];
    }
    case 'sum':
      return [{ kind: 'column', roster, column: second }];
    case 'columns':
      return [{ kind: 'column', roster, column: getKeyColumn(roster) }];
    case 'stated':
      return [{ kind: 'clause', policy: first, anchor: second }];
    case 'entries':
      return [{ kind: 'page', path: first }];
    default:
      return below;
  }
}

/** An origin as `data-source` names it: cells by the editors' file and row. */
export function toOriginSource(
  origin: Origin,
  { rosters, addresses }: PublishedRosters & { addresses: Addresses },
): string {
  switch (origin.kind) {
    case 'cell': {
      const { file = '', row = 0 } = rosters[origin.roster][origin.row - 2]?.place ?? {};
      return `${file}#${row}:${origin.column}`;
    }
    case 'column':
      return `data/${origin.roster}.csv#*:${origin.column}`;
    case 'clause':
    case 'page':
      return toOriginHref(origin, addresses);
  }
}

/** Where a reader can see an origin. */
export function toOriginHref(origin: Origin, addresses: Addresses): string {
  switch (origin.kind) {
    case 'cell':
      return toRosterHref(addresses, origin.roster, origin.row);
    case 'column':
      return toRosterHref(addresses, origin.roster);
    case 'clause':
      return addresses.policy(origin.policy, origin.anchor);
    case 'page':
      return addresses.resolve(`/${origin.path}`);
  }
}
