import type { Issue, Place } from '../issues/issue.ts';
import { isError } from '../issues/describe-issue.ts';
import { toAddress } from './cell-address.ts';
import type { MergedRoster } from './merge-roster.ts';
import { createHeaderLookup } from './roster-headers.ts';

type FindPlace = (place: Place) => Place | undefined;

/** Where in the imported sheets the rows of the rosters' files come from. */
function createFindPlace(rosters: readonly MergedRoster[]): FindPlace {
  const origins = new Map<string, { from: number; merged: MergedRoster }>();
  for (const merged of rosters) {
    for (const { kind, from, to } of merged.changes) {
      if (kind === 'same') continue;
      origins.set(`${merged.target} ${to}`, { from, merged });
    }
  }
  return (place) => {
    const origin = origins.get(`${place.file} ${place.row ?? 0}`);
    if (!origin) return undefined;
    const { roster, headers, columns, file } = origin.merged.table;
    const name = createHeaderLookup(roster)(place.column ?? '') ?? '';
    const column = headers.get(name) ?? place.column;
    const at = columns.get(name);
    const cell = at === undefined ? undefined : toAddress(origin.from, at);
    return { ...place, file, row: origin.from, cell, column };
  };
}

const toKey = ({ code, place, args }: Issue): string => JSON.stringify([code, place, args]);
const toSpot = ({ file, row, column }: Place): string => JSON.stringify([file, row, column]);

/**
 * What the checked portal says of an import: every issue that was not there before, and every one
 * about an imported row, named by the sheet it came from. What the import itself has named already
 * is not named again.
 */
export function locateIssues(
  checked: { readonly before: readonly Issue[]; readonly after: readonly Issue[] },
  rosters: readonly MergedRoster[],
  named: readonly Issue[],
): Issue[] {
  const known = new Set(checked.before.map(toKey));
  const spots = new Set(named.filter(isError).map(({ place }) => toSpot(place)));
  const findPlace = createFindPlace(rosters);
  return checked.after.flatMap((issue) => {
    const place = findPlace(issue.place);
    if (!place) return known.has(toKey(issue)) ? [] : [issue];
    return spots.has(toSpot(place)) ? [] : [{ ...issue, place }];
  });
}
