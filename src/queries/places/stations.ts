import { count, difference } from '../../calculation/calls.ts';
import { isNot } from '../../calculation/condition.ts';
import type { Community, Portal, Station } from '../../model/portal.ts';
import { toCell, toCellFigure, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import type { Duties } from './place-record.ts';
import { countPointsOfStation } from './point-groups.ts';
import { stateMarks, type PointState, type StateMark } from './point-state.ts';
import { toStationDuties } from './station.ts';
import { commonTexts } from '../../words/common.ts';
import { stationsTexts as texts } from '../../words/places.ts';

/** A station in the list. */
export interface StationEntry {
  readonly name: string;
  readonly href: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly pointCount: Figure;
  readonly isSample: boolean;
}

const namedStations = count('stations', isNot('示例', '是'));

/** More stations promised than named. */
export interface StationGap {
  readonly promised: Figure;
  readonly missing: Figure;
  readonly href: string;
}

/** `/stations/` */
export interface StationsView {
  readonly frame: Frame;
  readonly facts: readonly { readonly label: string; readonly figure: Figure }[];
  readonly named: Figure;
  readonly gap: StationGap | undefined;
  readonly duties: Duties;
  readonly sections: readonly {
    readonly title: string;
    readonly stations: readonly StationEntry[];
  }[];
}

function toEntry(station: Station, portal: Portal): StationEntry {
  const { id, name, state, points, isSample } = station;
  return {
    name,
    href: portal.addresses.station(id),
    state,
    stateKey: stateMarks[state].key,
    pointCount: countPointsOfStation(portal, { id, points }),
    isSample,
  };
}

/** The promise of stations in all against those that have a name. */
function findGap(portal: Portal, named: Figure): StationGap | undefined {
  const { commitments, addresses } = portal;
  const promise = commitments.find(({ id }) => id === 'stations-total');
  if (!promise || promise.target.high <= named.value) return undefined;
  const promised = toCellFigure(portal, promise, {
    header: '目标值',
    value: promise.target.high,
    unit: '个',
  });
  const gap = difference(toCell(portal, promise, '目标值'), namedStations);
  const missing = toFigure(portal, gap, { value: promised.value - named.value, unit: '个' });
  return { promised, missing, href: addresses.resolve('/discrepancies/') };
}

/** All stations that have a name. */
export function toStationsView(portal: Portal): StationsView {
  const published = portal.stations.filter(({ isSample }) => !isSample);
  const named = toFigure(portal, namedStations, { value: published.length, unit: '个' });
  const description = texts.description(portal.settings.street);
  const section = (title: string, kind: Community['kind']) => ({
    title,
    stations: portal.stations
      .filter(({ community }) => community.kind === kind)
      .map((station) => toEntry(station, portal)),
  });
  const gap = findGap(portal, named);
  return {
    frame: toFrame(portal, { title: commonTexts.stations, description, path: '/stations/' }),
    named,
    gap,
    facts: [
      ...(gap ? [{ label: texts.promised, figure: gap.promised }] : []),
      { label: texts.named, figure: named },
      ...(gap ? [{ label: texts.missing, figure: gap.missing }] : []),
    ],
    duties: toStationDuties(portal),
    sections: [section(texts.urban, '城市社区'), section(texts.rural, '村')].filter(
      ({ stations }) => stations.length > 0,
    ),
  };
}
