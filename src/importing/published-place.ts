import { toCoarseCells } from '../model/map/public-position.ts';
import { parseRoster } from '../schemas/parse-roster.ts';
import type { Roster } from '../schemas/roster.ts';
import { points } from '../schemas/rosters/points.ts';

type Cells = ReadonlyMap<string, string>;

const names = Object.keys(points.fields) as readonly (keyof typeof points.fields)[];

/** The columns that say where a point is. */
const placeNames: ReadonlySet<string> = new Set<keyof typeof points.fields>([
  'longitude',
  'latitude',
  'coordinateSystem',
  'precision',
]);

/** What the portal publishes of a row in place of its own cells, by field. */
function toPublished(cells: Cells): Cells {
  const { records } = parseRoster(points, {
    file: '',
    header: names.map((name) => points.fields[name].header),
    rows: [{ row: 1, cells: names.map((name) => cells.get(name) ?? '') }],
    malformed: [],
  });
  const coarse = records[0] && toCoarseCells(records[0]);
  return new Map(
    names.flatMap((name) => {
      const text = coarse?.[points.fields[name].header];
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** Whether a column is part of what is published of a private home in place of its place. */
export const isOfPlace = (roster: Roster, name: string): boolean =>
  roster.name === points.name && placeNames.has(name);

/**
 * Whether an imported point only repeats what the portal publishes of a private home, which is
 * less than its row says: that changes nothing. All columns or none, because a place is no place
 * without its coordinate system.
 */
export function isPublishedPlace(imported: Cells, known: Cells): boolean {
  const published = [...toPublished(known)];
  const isRepeated = published.every(([name, text]) => (imported.get(name) ?? text) === text);
  return published.length > 0 && isRepeated;
}
