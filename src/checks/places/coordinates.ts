import { createIssue, type Issue } from '../../issues/issue.ts';
import { china, isInside } from '../../model/map/bounds.ts';
import { toLngLat } from '../../model/map/coordinates.ts';
import type { Bounds } from '../../model/settings.ts';
import type { Draft } from '../../schemas/field.ts';
import type { PointRow } from '../../schemas/rosters/points.ts';
import type { StationRow } from '../../schemas/rosters/stations.ts';
import type { Check } from '../check.ts';

type Place = Pick<
  Draft<PointRow> | Draft<StationRow>,
  'place' | 'cells' | 'longitude' | 'latitude' | 'coordinateSystem' | 'precision'
>;

// A cell that could not be read has its own issue and is not missing besides.
const isBlank = ({ cells }: Place, header: string): boolean => (cells[header] ?? '') === '';

/** 121 and 121.01: no closer than about a kilometre. */
const isCoarse = (text = ''): boolean => /^\d+(?:\.\d{1,2})?$/.test(text);

function checkPrecision(row: Place): Issue[] {
  const { place, precision, cells } = row;
  if (precision === undefined) {
    if (!isBlank(row, '定位精度')) return [];
    return [createIssue('missing-precision', { ...place, column: '定位精度' })];
  }
  // Both, because one of a hundred coordinates happens to end in zeros that Excel has dropped.
  if (precision !== '测绘' || !isCoarse(cells['经度']) || !isCoarse(cells['纬度'])) return [];
  return [createIssue('coarse-coordinates', { ...place, column: '经度', value: cells['经度'] })];
}

/** What is said of a place without both coordinates. */
function checkWithout(row: Place): Issue[] {
  const { place, precision } = row;
  if (isBlank(row, '经度') !== isBlank(row, '纬度')) {
    const column = isBlank(row, '经度') ? '经度' : '纬度';
    return [createIssue('incomplete-coordinates', { ...place, column })];
  }
  if (!isBlank(row, '经度') || precision === undefined || precision === '示意') return [];
  const at = { ...place, column: '定位精度', value: precision };
  return [createIssue('precision-without-place', at)];
}

/** What is to be said of one place. */
export function checkPlace(row: Place, bounds: Bounds): Issue[] {
  const { longitude, latitude, place } = row;
  if (longitude === undefined || latitude === undefined) return checkWithout(row);
  const at = { ...place, column: '经度', value: String(longitude) };
  if (isInside({ longitude: latitude, latitude: longitude }, china))
    return [createIssue('swapped-coordinates', at)];
  const precision = checkPrecision(row);
  if (row.coordinateSystem === undefined) {
    if (!isBlank(row, '坐标系')) return precision;
    const column = '坐标系';
    return [createIssue('missing-coordinate-system', { ...place, column }), ...precision];
  }
  const position = toLngLat(row);
  if (!position || isInside(position, bounds)) return precision;
  const { west, south, east, north } = bounds;
  const text = `东经 ${west}–${east}，北纬 ${south}–${north}`;
  return [createIssue('outside-bounds', at, { bounds: text }), ...precision];
}

/**
 * Coordinates are whole, in a stated system, the right way round and inside the street, and it is
 * said how exactly they are meant.
 */
export const coordinates: Check = ({ rosters, settings }) => {
  const rows = [...rosters.stations, ...rosters.points];
  const issues = rows.flatMap((row) => checkPlace(row, settings.bounds ?? china));
  const stated = new Set(
    rows.filter((row) => !isBlank(row, '定位精度')).map(({ place }) => place.file),
  );
  // A file that nowhere says it, often without the column, is told so once.
  const told = new Set<string>();
  return issues.filter(({ code, place: { file } }) => {
    if (code !== 'missing-precision' || stated.has(file)) return true;
    const isFirst = !told.has(file);
    told.add(file);
    return isFirst;
  });
};
