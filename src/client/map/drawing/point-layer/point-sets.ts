import type { Places } from './cell-index.ts';

/** Sets of points that belong together, such as those of a community. */
export interface PointSets {
  /** Number of the set, by point. */
  readonly of: ArrayLike<number>;
  /** How far the nearest neighbours of a set stand apart, by set; in the units of the places. */
  readonly spacing: readonly (number | undefined)[];
  /** Where a set stands as one, by set; in the units of the places. */
  readonly anchors: Places;
}

/**
 * Sets whose points stand in a grid, row by row: neighbours in the table are neighbours in the
 * drawing.
 */
export function toPointSets(of: ArrayLike<number>, { x, y }: Places, anchors: Places): PointSets {
  const spacing: (number | undefined)[] = [];
  for (let point = 1; point < of.length; point++) {
    const set = of[point] ?? 0;
    if (set !== of[point - 1]) continue;
    const right = (x[point] ?? 0) - (x[point - 1] ?? 0);
    const down = (y[point] ?? 0) - (y[point - 1] ?? 0);
    spacing[set] = Math.min(spacing[set] ?? Infinity, Math.sqrt(right * right + down * down));
  }
  return { of, spacing, anchors };
}
