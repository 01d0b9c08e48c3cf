import type { PointColumns } from '../../../queries/map/point-columns.ts';

/** All points of the map; a point is its index. */
export interface PointTable extends PointColumns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}
