import { createIssue } from '../../issues/issue.ts';
import { china, isInside } from '../../model/map/bounds.ts';
import type { Bounds } from '../../model/settings.ts';
import { baseMapFile, type BaseMapFeature } from '../../schemas/base-map.ts';
import type { Check } from '../check.ts';

/** A road goes on beyond the street: half its width and height on each side are allowed. */
function widen({ west, south, east, north }: Bounds): Bounds {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

const isAround = ({ lines }: BaseMapFeature, bounds: Bounds): boolean =>
  lines.every((line) =>
    line.every(([longitude, latitude]) => isInside({ longitude, latitude }, bounds)),
  );

/** The street's background lies where the street is; else its coordinates are of another system. */
export const baseMapBounds: Check = ({ baseMap = [], settings }) => {
  const bounds = settings.bounds ? widen(settings.bounds) : china;
  const reason = '不在街道四至附近，可能经纬度填反了，或不是 WGS84';
  return baseMap
    .filter((feature) => !isAround(feature, bounds))
    .map(({ number }) =>
      createIssue('wrong-base-map-feature', { file: baseMapFile }, { feature: number, reason }),
    );
};
