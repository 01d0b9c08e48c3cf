import { latLng, type CRS } from 'leaflet';
import type { PointTable } from '../point-table.ts';
import type { Places } from './cell-index.ts';

/** Which of a point's places is drawn. */
export type PlaceKind = 'schematic' | 'geographic';

/**
 * Where the points lie in the map's plane at zoom 0, in pixels; NaN for those without a place. At
 * any other zoom they are this times one number.
 */
export function projectPoints(table: PointTable, kind: PlaceKind, crs: CRS): Places {
  const isGeographic = kind === 'geographic';
  const across = isGeographic ? table.longitude : table.schematicX;
  const along = isGeographic ? table.latitude : table.schematicY;
  const [x, y] = [new Float64Array(table.count), new Float64Array(table.count)];
  const at = latLng(0, 0);
  for (let point = 0; point < table.count; point++) {
    // Leaflet refuses to make a place of NaN.
    at.lat = (along[point] ?? NaN) * (isGeographic ? 1 : -1);
    at.lng = across[point] ?? NaN;
    const place = crs.latLngToPoint(at, 0);
    x[point] = place.x;
    y[point] = place.y;
  }
  return { x, y };
}

/** The same for places of the schematic drawing. */
export function projectSpots(
  spots: readonly (readonly [x: number, y: number])[],
  crs: CRS,
): Places {
  const places = spots.map(([x, y]) => crs.latLngToPoint(latLng(-y, x), 0));
  return {
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
  };
}
