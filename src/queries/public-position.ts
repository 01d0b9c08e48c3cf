import type { LngLat } from '../model/coordinates.ts';
import type { Point } from '../model/portal.ts';

/**
 * Where a point may be shown on a map, WGS84: a resident's own home only with recorded consent.
 */
export function toPublicPosition({
  position,
  venue,
  stewardConsents,
}: Pick<Point, 'position' | 'venue' | 'stewardConsents'>): LngLat | undefined {
  return venue === '居民自有房屋' && !stewardConsents ? undefined : position;
}
