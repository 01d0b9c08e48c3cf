import { toCoarseCells } from '../model/map/public-position.ts';
import { parseRoster } from '../schemas/parse-roster.ts';
import type { Roster } from '../schemas/roster.ts';
import { points } from '../schemas/rosters/points.ts';

type Cells = ReadonlyMap<string, string>;

const names = Object.keys(points.fields) as readonly (keyof typeof points.fields)[];

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

/**
 * The fields of an imported point that only repeat what the portal publishes of a private home,
 * which is less than its row says: they change nothing. All of them or none, because a place
 * is no place without its coordinate system.
 */
export function findRepeatedPlace(
  roster: Roster,
  { imported, known }: { readonly imported: Cells; readonly known: Cells },
): ReadonlySet<string> {
  if (roster.name !== points.name) return new Set();
  const published = [...toPublished(known)];
  const isRepeated = published.every(([name, text]) => (imported.get(name) ?? text) === text);
  return new Set(isRepeated ? published.map(([name]) => name) : []);
}
