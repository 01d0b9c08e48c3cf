import type { LngLat } from './coordinates.ts';
import type { Bounds } from '../settings.ts';

/** What a street without bounds of its own is held to. */
export const china: Bounds = { west: 73, south: 3, east: 136, north: 54 };

/** Whether a WGS84 position lies in a bounding box. */
export const isInside = ({ longitude, latitude }: LngLat, bounds: Bounds): boolean =>
  longitude >= bounds.west &&
  longitude <= bounds.east &&
  latitude >= bounds.south &&
  latitude <= bounds.north;
