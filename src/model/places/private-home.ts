import type { PointRow } from '../../schemas/rosters/points.ts';

/** A resident's own home whose owner has not agreed to be shown: its exact place stays private. */
export function isPrivateHome({
  venue,
  stewardConsents,
}: Pick<PointRow, 'venue' | 'stewardConsents'>): boolean {
  return venue === '居民自有房屋' && stewardConsents !== true;
}
