import type { Point, Portal } from '../../model/portal.ts';
import { precisions } from '../../schemas/rosters/place-fields.ts';
import { encodePoints } from './encode-points.ts';
import { pointStates } from '../places/point-state.ts';
import { getLayout } from './schematic-map.ts';

type Venue = NonNullable<Point['venue']>;

const venueNumbers: Readonly<Record<Venue, number>> = {
  社区用房: 0,
  物业用房: 1,
  架空层: 2,
  党员先锋站: 3,
  居民自有房屋: 4,
};

/** Kinds of venues in the order in which the file numbers them. */
export const venues = Object.keys(venueNumbers) as readonly Venue[];

const unknownVenue = 255;

/** Points in the order of the map's data: community by community, each in the order of its roster. */
export const listMapPoints = ({ communities }: Portal): Point[] =>
  communities.flatMap(({ points }) => points);

/** The points of a portal as the map's script reads them; what is text stands in the map's data. */
export function toPointFile(portal: Portal): ArrayBuffer {
  const { width, height, cells } = getLayout(portal);
  const cellById = new Map(cells.map((cell) => [cell.id, cell]));
  const drawn = portal.communities.flatMap(({ id, points }, community) =>
    points.map((_point, order) => {
      const { x, y } = cellById.get(id)?.points[order] ?? { x: 0, y: 0 };
      return { community, x, y };
    }),
  );
  const points = listMapPoints(portal);
  return encodePoints({
    width,
    height,
    schematicX: drawn.map(({ x }) => x),
    schematicY: drawn.map(({ y }) => y),
    longitude: points.map(({ position }) => position?.longitude ?? Number.NaN),
    latitude: points.map(({ position }) => position?.latitude ?? Number.NaN),
    community: drawn.map(({ community }) => community),
    state: points.map(({ state }) => pointStates.indexOf(state)),
    venue: points.map(({ venue }) => (venue ? venueNumbers[venue] : unknownVenue)),
    precision: points.map(({ position }) => precisions.indexOf(position?.precision ?? '示意')),
  });
}
