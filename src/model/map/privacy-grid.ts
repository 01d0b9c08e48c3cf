import type { LngLat } from './coordinates.ts';

/** Height of a cell in degrees of latitude: 501 m. */
const step = 0.0045;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
const round = (degrees: number): number => Number(degrees.toFixed(6));

/**
 * Centre of the cell of about 500 m × 500 m that a WGS84 position lies in. The grid is the same
 * for every point and release: averaging many publications tells no more than one.
 */
export function toCellCentre({ longitude, latitude }: LngLat): LngLat {
  const middle = (Math.floor(latitude / step) + 0.5) * step;
  // Meridians draw together: a row's cells are as wide as high at its own latitude.
  const width = step / Math.cos(toRadians(middle));
  return {
    longitude: round((Math.floor(longitude / width) + 0.5) * width),
    latitude: round(middle),
  };
}
