import type { Point, Portal, Station } from '../../model/portal.ts';
import {
  toPointEntry,
  toPointGroups,
  type PointEntry,
  type PointGroup,
} from '../places/point-groups.ts';
import { stateMarks } from '../places/point-state.ts';
import { toWay, type Way } from '../places/way.ts';

/** A point or station as the map's list prints it. */
export interface MapEntry extends PointEntry {
  readonly way: Way | undefined;
  /** Only of stations: points have their phones on their own pages. */
  readonly phone?: string | undefined;
}

/** One community of the map's list. */
export interface MapGroup extends Omit<PointGroup, 'points'> {
  readonly stations: readonly MapEntry[];
  readonly points: readonly MapEntry[];
}

function toStationEntry(station: Station, portal: Portal): MapEntry {
  const { id, name, state, phone, isSample } = station;
  return {
    id,
    name,
    href: portal.addresses.station(id),
    state,
    stateKey: stateMarks[state].key,
    details: '',
    isSample,
    phone,
    way: toWay(station, portal),
  };
}

const toMapEntry = (point: Point, portal: Portal): MapEntry => ({
  ...toPointEntry(point, portal),
  way: toWay(point, portal),
});

/** Every community with its stations and points, and the way to them where it is published. */
export function toMapGroups(portal: Portal): MapGroup[] {
  const stations = Map.groupBy(portal.stations, ({ community }) => community.id);
  const points = new Map(portal.communities.map((community) => [community.id, community.points]));
  return toPointGroups(portal).map((group) => ({
    ...group,
    stations: (stations.get(group.id) ?? []).map((station) => toStationEntry(station, portal)),
    points: (points.get(group.id) ?? []).map((point) => toMapEntry(point, portal)),
  }));
}
