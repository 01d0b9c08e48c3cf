import type { MapData } from '../../queries/map-data.ts';
import type { PointTable } from './point-table.ts';

/** Stretches of a week in minutes since Monday 0:00 in China. */
export type WeekHours = readonly (readonly [from: number, to: number])[];

/** What the map shows: the points, and what their columns refer to. */
export interface MapPoints {
  readonly table: PointTable;
  readonly ground: Omit<MapData, 'points'>;
  /** By point; undefined: no opening hours are published, or not as hours. */
  readonly hours: readonly (WeekHours | undefined)[];
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
