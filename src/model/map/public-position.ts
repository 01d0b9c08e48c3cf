import type { Precision } from '../../schemas/rosters/place-fields.ts';
import type { PointRow } from '../../schemas/rosters/points.ts';
import { toLngLat, type LngLat, type RecordedPlace } from './coordinates.ts';
import { isPrivateHome } from '../places/private-home.ts';
import { toCellCentre } from './privacy-grid.ts';

/** A place as it may be shown: WGS84, and how exactly it is meant. */
export interface Position extends LngLat {
  readonly precision: Precision;
}

type Place = RecordedPlace & { readonly precision: Precision | undefined };
type Home = Place & Pick<PointRow, 'venue' | 'stewardConsents'>;

// Six decimals are a tenth of a metre; beyond them the conversion's digits mean nothing.
const round = (degrees: number): number => Number(degrees.toFixed(6));

/** Where a public place is; without a stated precision nothing more than 示意 is claimed. */
export function toPosition(row: Place): Position | undefined {
  const place = toLngLat(row);
  if (!place) return undefined;
  return {
    longitude: round(place.longitude),
    latitude: round(place.latitude),
    precision: row.precision ?? '示意',
  };
}

/**
 * Whether the recorded place of a point must not be published: a home without consent, unless the
 * office says that the place is that of the whole compound.
 */
const isCoarsened = (row: Home): boolean => isPrivateHome(row) && row.precision !== '小区级';

/** Where a point may be shown: a resident's home without consent at the level of the compound. */
export function toPublicPosition(row: Home): Position | undefined {
  const position = toPosition(row);
  if (!position || !isCoarsened(row)) return position;
  // What was only roughly put somewhere does not become the compound's centre.
  return { ...toCellCentre(position), precision: row.precision === '测绘' ? '小区级' : '示意' };
}

/**
 * The cells of a coarsened point as its roster publishes them, by header: page, map and download
 * say the same, and none of them the recorded place. Undefined: the cells are published as written.
 */
export function toCoarseCells(row: Home): Readonly<Record<string, string>> | undefined {
  if (!isCoarsened(row)) return undefined;
  const position = toPublicPosition(row);
  if (!position) return { 经度: '', 纬度: '', 坐标系: '' };
  return {
    经度: String(position.longitude),
    纬度: String(position.latitude),
    坐标系: 'WGS84',
    定位精度: position.precision,
  };
}
