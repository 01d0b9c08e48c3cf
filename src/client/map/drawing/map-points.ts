import type { MapData } from '../../../queries/map/map-data.ts';
import type { PointTable } from './point-table.ts';

/** What the map shows: the points, and what their columns refer to. */
export interface MapPoints {
  readonly table: PointTable;
  readonly ground: MapData;
}

/** Points that are shown, a byte each; undefined: all. */
export type Mask = Uint8Array | undefined;

/** How many points a mask leaves. */
export function countShown(mask: Mask, { count }: PointTable): number {
  return mask ? mask.reduce((sum, byte) => sum + byte, 0) : count;
}

/** The indices of the points that a mask leaves. */
export function listShown(mask: Mask, { count }: PointTable): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return mask ? all.filter((index) => mask[index] === 1) : all;
}
