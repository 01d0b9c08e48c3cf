import gcoord from 'gcoord';
import type { coordinateSystems } from '../../schemas/rosters/place-fields.ts';

/** Degrees, WGS84. */
export interface LngLat {
  readonly longitude: number;
  readonly latitude: number;
}

// CGCS2000 and WGS84 agree within centimetres, far below a survey's precision here.
const systems = {
  WGS84: gcoord.WGS84,
  CGCS2000: gcoord.WGS84,
  GCJ02: gcoord.GCJ02,
  BD09: gcoord.BD09,
} as const;

/** A position in one of the coordinate systems in use in China → WGS84. */
export function toWgs84(position: LngLat, system: (typeof coordinateSystems)[number]): LngLat {
  const from: [number, number] = [position.longitude, position.latitude];
  const [longitude, latitude] = gcoord.transform(from, systems[system], gcoord.WGS84);
  return { longitude, latitude };
}

/** A position in the metres of Baidu's own links → degrees of BD09. */
export function fromBaiduMetres(metres: readonly [x: number, y: number]): LngLat {
  const [longitude, latitude] = gcoord.transform([...metres], gcoord.BD09MC, gcoord.BD09);
  return { longitude, latitude };
}

/** The columns that say where a place is. */
export interface RecordedPlace {
  readonly longitude: number | undefined;
  readonly latitude: number | undefined;
  readonly coordinateSystem: (typeof coordinateSystems)[number] | undefined;
}

/** The recorded place of a station or point in WGS84, if any; nothing that may be published yet. */
export function toLngLat(row: RecordedPlace): LngLat | undefined {
  const { longitude, latitude, coordinateSystem } = row;
  if (longitude === undefined || latitude === undefined || !coordinateSystem) return undefined;
  return toWgs84({ longitude, latitude }, coordinateSystem);
}
