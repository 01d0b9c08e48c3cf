import type { Portal } from '../../model/portal.ts';
import type { Addresses } from '../../model/addresses.ts';
import { toRosterPath } from '../../calculation/roster-pages.ts';
import type { RecordPlace } from '../../schemas/field.ts';
import { publishedRosters, type RosterName } from '../../schemas/roster-names.ts';
import { remember } from '../remember.ts';

/** Rosters as read; their rows are published in this order. */
export type PublishedRosters = Pick<Portal, 'rosters'>;

/** A row of a published file: its header is row 1, as Excel shows it. */
interface PublishedPlace {
  readonly roster: RosterName;
  readonly row: number;
}

const toIndex = remember((rosters: Portal['rosters']): ReadonlyMap<RecordPlace, PublishedPlace> => {
  const places = publishedRosters.flatMap((roster) =>
    rosters[roster].map(({ place }, i) => [place, { roster, row: i + 2 }] as const),
  );
  return new Map(places);
});

/** Where a record stands in the file that is published; samples follow the rows of the main file. */
export function getPublishedRow(sources: PublishedRosters, place: RecordPlace): PublishedPlace {
  const published = toIndex(sources.rosters).get(place);
  if (!published) throw new Error(`${place.file} row ${place.row} is not published`);
  return published;
}

/** Link to a row of a roster, or to its first page. */
export function toRosterHref(addresses: Addresses, roster: string, row?: number): string {
  return addresses.resolve(toRosterPath(roster, row));
}
