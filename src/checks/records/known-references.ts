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

type Indexes = ReadonlyMap<
  RosterName,
  ReferenceIndex<Referable> & { readonly findNearest: (text: string) => string }
>;
type Context = Pick<PortalDrafts, 'isUnread'> & { readonly indexes: Indexes };

function createIndexes({ rosters }: PortalDrafts): Indexes {
  const entries = rosterNames.map((name) => {
    const rows: readonly object[] = rosters[name];
    const referable = rows.filter((row): row is Referable => 'id' in row && row.id !== undefined);
    const index = createReferenceIndex(referable);
    return [name, { ...index, findNearest: createNearestFinder(index.known) }] as const;
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

/** Whatever names a record of another roster must find exactly one. */
export const knownReferences: Check = (records) => {
  const context = { indexes: createIndexes(records), isUnread: records.isUnread };
  const inRosters = rosterNames.flatMap((name) =>
    records.rosters[name].flatMap((row) => checkRecord(row, schemas[name].fields, context)),
  );
  const inMinutes = records.minutes.flatMap((minutes) =>
    checkRecord(minutes, minutesDocument.fields, context),
  );
  return [...inRosters, ...inMinutes];
};
