import { count } from '../../calculation/calls.ts';
import { is, refersTo } from '../../calculation/condition.ts';
import type { Community, Point, Portal, Station } from '../../model/portal.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { stateMarks, type PointState, type StateMark } from './point-state.ts';
import { pointsTexts } from '../../words/places.ts';

/** A point in a list. */
export interface PointEntry {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  /** Kind of venue and opening hours, as far as they are published. */
  readonly details: string;
  readonly isSample: boolean;
}

/** The points of one community. */
export interface PointGroup {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: 'urban' | 'rural';
  readonly points: readonly PointEntry[];
  readonly count: Figure;
}

// The same words for all: a list of them has to stay light.
const ownRows = pointsTexts.countedRows;

/** A point as lists print it. */
export function toPointEntry(point: Point, portal: Portal): PointEntry {
  return {
    id: point.id,
    name: point.name,
    href: portal.addresses.point(point.id),
    state: point.state,
    stateKey: stateMarks[point.state].key,
    details: [point.venue, point.openingHours].filter((text) => text !== undefined).join('，'),
    isSample: point.isSample,
  };
}

/** How many points belong to a station. */
export function countPointsOfStation(
  portal: Portal,
  { id, points }: Pick<Station, 'id' | 'points'>,
): Figure {
  const own = count('points', refersTo('所属友邻站', 'stations', is('编号', id)));
  return toFigure(portal, own, { value: points.length, unit: '个', formula: ownRows });
}

/** How many points a community has. */
export function countPointsOfCommunity(
  portal: Portal,
  { id, points }: Pick<Community, 'id' | 'points'>,
): Figure {
  const own = count('points', refersTo('所属社区', 'communities', is('编号', id)));
  return toFigure(portal, own, { value: points.length, unit: '个', formula: ownRows });
}

/** Every community with its points, in the order of the rosters. */
export function toPointGroups(portal: Portal): PointGroup[] {
  return portal.communities.map((community) => ({
    id: community.id,
    name: community.name,
    href: portal.addresses.community(community.id),
    kind: community.kind === '村' ? 'rural' : 'urban',
    count: countPointsOfCommunity(portal, community),
    points: community.points.map((point) => toPointEntry(point, portal)),
  }));
}
