import type { Point, Portal } from '../model/portal.ts';
import { toComputedFigure, type Figure } from './figure.ts';

/** How many points there are, in all and in town and countryside. */
export interface PointCounts {
  readonly all: Figure;
  readonly urban: Figure;
  readonly rural: Figure;
}

/** A number of roster rows, bound to the rows' file and column. */
export function toRowCount(
  rows: readonly { readonly place: { readonly file: string } }[],
  { unit, column, file }: { unit: string; column: string; file: string },
): Figure {
  const source = `${rows[0]?.place.file ?? file}#:${column}`;
  return toComputedFigure(rows.length, { unit, source, formula: '按名册逐行计数' });
}

/** Rows of the roster of points, counted; samples are not. */
export function toPointCounts({ points }: Portal): PointCounts {
  const published = points.filter(({ isSample }) => !isSample);
  const count = (rows: readonly Point[]): Figure =>
    toRowCount(rows, { unit: '个', column: '编号', file: 'data/points.csv' });
  const isRural = ({ community }: Point): boolean => community.kind === '村';
  return {
    all: count(published),
    urban: count(published.filter((point) => !isRural(point))),
    rural: count(published.filter(isRural)),
  };
}
