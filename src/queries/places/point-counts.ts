import { count } from '../../calculation/calls.ts';
import { is, isNot, refersTo } from '../../calculation/condition.ts';
import type { Point, Portal } from '../../model/portal.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';

/** How many points there are, in all and in town and countryside. */
export interface PointCounts {
  readonly all: Figure;
  readonly urban: Figure;
  readonly rural: Figure;
}

/** Rows of the roster of points, counted; samples are not. */
export function toPointCounts(portal: Portal): PointCounts {
  const published = portal.points.filter(({ isSample }) => !isSample);
  const toCount = (rows: readonly Point[], ...conditions: string[]): Figure =>
    toFigure(portal, count('points', ...conditions, isNot('示例', '是')), {
      value: rows.length,
      unit: '个',
    });
  const isRural = ({ community }: Point): boolean => community.kind === '村';
  const inKind = (kind: string): string => refersTo('所属社区', 'communities', is('类别', kind));
  return {
    all: toCount(published),
    urban: toCount(
      published.filter((point) => !isRural(point)),
      inKind('城市社区'),
    ),
    rural: toCount(published.filter(isRural), inKind('村')),
  };
}
