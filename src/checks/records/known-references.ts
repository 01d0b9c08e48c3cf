import { describePlace } from '../../issues/describe-issue.ts';
import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import { createNearestFinder } from '../../issues/nearest.ts';
import type { PortalDrafts } from '../../model/records.ts';
import {
  createReferenceIndex,
  type Referable,
  type ReferenceIndex,
} from '../../model/reference-index.ts';
import { rosterNames, rosterTitles, type RosterName } from '../../schemas/roster-names.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import type { Fields } from '../../schemas/field.ts';
import { minutesDocument } from '../../schemas/documents/minutes.ts';
import type { Check } from '../check.ts';

interface RosterIndex extends ReferenceIndex<Referable> {
  readonly findNearest: (text: string) => string;
  /** Nothing stands in the roster: whatever names one of its records names none. */
  readonly isEmpty: boolean;
}
type Indexes = ReadonlyMap<RosterName, RosterIndex>;
type Context = Pick<PortalDrafts, 'isUnread'> & { readonly indexes: Indexes };

function createIndexes({ rosters }: PortalDrafts): Indexes {
  const entries = rosterNames.map((name) => {
    const rows: readonly object[] = rosters[name];
    const referable = rows.filter((row): row is Referable => 'id' in row && row.id !== undefined);
    const index = createReferenceIndex(referable);
    const findNearest = createNearestFinder(index.known);
    return [name, { ...index, findNearest, isEmpty: rows.length === 0 }] as const;
  });
  return new Map(entries);
}

function checkReference(
  place: Place & { value: string },
  to: RosterName,
  { indexes, isUnread }: Context,
): Issue[] {
  const index = indexes.get(to);
  const found = index?.find(place.value);
  const roster = rosterTitles[to];
  if (found === 'ambiguous') return [createIssue('ambiguous-reference', place, { roster })];
  if (found !== undefined || isUnread(to, place.value)) return [];
  const nearest = index?.findNearest(place.value) ?? '';
  return [createIssue('unknown-reference', place, { roster, nearest })];
}

function checkRecord(record: { readonly place: Place }, fields: Fields, context: Context): Issue[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, { header, type }]) => {
    const { refersTo } = type;
    const named = values[name];
    if (refersTo === undefined || named === undefined) return [];
    const place = { ...record.place, column: header };
    const texts = (Array.isArray(named) ? named : [named]) as string[];
    return texts.flatMap((value) => checkReference({ ...place, value }, refersTo, context));
  });
}

/** A roster without rows is at fault itself, once, and not each of those who name it. */
function blameEmptyRosters(issues: readonly Issue[], indexes: Indexes): Issue[] {
  const isOf = (name: RosterName, issue: Issue): boolean =>
    issue.code === 'unknown-reference' && issue.args['roster'] === rosterTitles[name];
  const emptied = rosterNames.filter((name) => indexes.get(name)?.isEmpty === true);
  const blamed = emptied.flatMap((name) => {
    const [first, ...others] = issues.filter((issue) => isOf(name, issue));
    if (!first) return [];
    const args = { count: others.length + 1, first: describePlace(first.place) };
    return [createIssue('emptied-roster', { file: `data/${name}.csv` }, args)];
  });
  return [...issues.filter((issue) => !emptied.some((name) => isOf(name, issue))), ...blamed];
}

/** Whatever names a record of another roster must find exactly one. */
export const knownReferences: Check = (records) => {
  const context = { indexes: createIndexes(records), isUnread: records.isUnread };
  const inRosters = rosterNames.flatMap((name) =>
    records.rosters[name].flatMap((row) => checkRecord(row, schemas[name].fields, context)),
  );
  const inMinutes = records.minutes.flatMap((minutes) =>
    checkRecord(minutes, minutesDocument.fields, context),
  );
  return blameEmptyRosters([...inRosters, ...inMinutes], context.indexes);
};
