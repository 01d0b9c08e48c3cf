import { createIssue, type Issue } from '../issues/issue.ts';
import { toPosition, type LngLat } from '../model/coordinates.ts';
import type { Bounds } from '../model/settings.ts';
import type { Draft } from '../schemas/field.ts';
import type { PointRow } from '../schemas/rosters/points.ts';
import type { StationRow } from '../schemas/rosters/stations.ts';
import type { Check } from './check.ts';

/** What a street without bounds of its own is held to. */
const china: Bounds = { west: 73, south: 3, east: 136, north: 54 };

const isInside = ({ longitude, latitude }: LngLat, bounds: Bounds): boolean =>
  longitude >= bounds.west &&
  longitude <= bounds.east &&
  latitude >= bounds.south &&
  latitude <= bounds.north;

type Place = Draft<PointRow> | Draft<StationRow>;

function checkRow(row: Place, bounds: Bounds): Issue[] {
  const { longitude, latitude, place, cells } = row;
  // A cell that could not be read has its own issue and is not missing besides.
  const isBlank = (header: string): boolean => (cells[header] ?? '') === '';
  if (longitude === undefined || latitude === undefined) {
    if (isBlank('经度') === isBlank('纬度')) return [];
    const column = isBlank('经度') ? '经度' : '纬度';
    return [createIssue('incomplete-coordinates', { ...place, column })];
  }
  const at = { ...place, column: '经度', value: String(longitude) };
  if (isInside({ longitude: latitude, latitude: longitude }, china))
    return [createIssue('swapped-coordinates', at)];
  if (row.coordinateSystem === undefined) {
    if (!isBlank('坐标系')) return [];
    return [createIssue('missing-coordinate-system', { ...place, column: '坐标系' })];
  }
  const position = toPosition(row);
  if (!position || isInside(position, bounds)) return [];
  const { west, south, east, north } = bounds;
  const text = `东经 ${west}–${east}，北纬 ${south}–${north}`;
  return [createIssue('outside-bounds', at, { bounds: text })];
}

/** Coordinates are whole, in a stated system, the right way round and inside the street. */
export const coordinates: Check = ({ rosters, settings }) =>
  [...rosters.stations, ...rosters.points].flatMap((row) =>
    checkRow(row, settings.bounds ?? china),
  );
