import { createIssue, type Issue } from '../issues/issue.ts';
import { toPosition } from '../model/coordinates.ts';
import type { Bounds } from '../model/settings.ts';
import type { PointRow } from '../schemas/rosters/points.ts';
import type { StationRow } from '../schemas/rosters/stations.ts';
import type { Check } from './check.ts';

// China's mainland lies between 73° and 136° east, 3° and 54° north.
const looksSwapped = (longitude: number, latitude: number): boolean =>
  latitude >= 73 && latitude <= 136 && longitude >= 3 && longitude <= 54;

function checkRow(row: PointRow | StationRow, bounds: Bounds | undefined): Issue[] {
  const { longitude, latitude, place } = row;
  if (longitude === undefined && latitude === undefined) return [];
  if (longitude === undefined || latitude === undefined) {
    const column = longitude === undefined ? '经度' : '纬度';
    return [createIssue('incomplete-coordinates', { ...place, column })];
  }
  const at = { ...place, column: '经度', value: String(longitude) };
  if (looksSwapped(longitude, latitude)) return [createIssue('swapped-coordinates', at)];
  if (row.coordinateSystem === undefined) {
    return [createIssue('missing-coordinate-system', { ...place, column: '坐标系' })];
  }
  const position = toPosition(row);
  if (!position || !bounds) return [];
  const { west, south, east, north } = bounds;
  const isInside =
    position.longitude >= west &&
    position.longitude <= east &&
    position.latitude >= south &&
    position.latitude <= north;
  const text = `东经 ${west}–${east}，北纬 ${south}–${north}`;
  return isInside ? [] : [createIssue('outside-bounds', at, { bounds: text })];
}

/** Coordinates are whole, in a stated system, the right way round and inside the street. */
export const coordinates: Check = ({ rosters, settings }) =>
  [...rosters.stations, ...rosters.points].flatMap((row) => checkRow(row, settings.bounds));
