import type { Point, Portal } from '../model/portal.ts';
import { toRowCount, type Figure } from './figure.ts';

/** How many points there are, in all and in town and countryside. */
export interface PointCounts {
  readonly all: Figure;
  readonly urban: Figure;
  readonly rural: Figure;
}

/** Rows of the roster of points, counted; samples are not. */
export function toPointCounts({ points }: Portal): PointCounts {
  const published = points.filter(({ isSample }) => !isSample);
  const count = (rows: readonly Point[]): Figure =>
    toRowCount(rows, { unit: '个', file: 'data/points.csv' });
  const isRural = ({ community }: Point): boolean => community.kind === '村';
  return {
    all: count(published),
    urban: count(published.filter((point) => !isRural(point))),
    rural: count(published.filter(isRural)),
  };
}
