import type { PointRow } from '../schemas/rosters/points.ts';

/** Columns that tell where a point stands exactly. */
export const positionHeaders: readonly string[] = ['经度', '纬度', '坐标系'];

/** A resident's own home whose owner has not agreed to be shown: its exact place stays private. */
export function isPrivateHome({
  venue,
  stewardConsents,
}: Pick<PointRow, 'venue' | 'stewardConsents'>): boolean {
  return venue === '居民自有房屋' && stewardConsents !== true;
}
