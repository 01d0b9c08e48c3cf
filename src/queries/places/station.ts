import type { Portal, Station } from '../../model/portal.ts';
import type { Figure } from '../downloads/figure.ts';
import {
  findDutyClause,
  toCommonFacts,
  toPlaceView,
  type Duties,
  type PlaceFact,
  type PlaceView,
} from './place-record.ts';
import { toPlaceMap, type PlaceMap } from '../map/place-map.ts';
import { countPointsOfStation, toPointEntry, type PointEntry } from './point-groups.ts';
import { toWay, type Way } from './way.ts';
import { commonTexts } from '../../words/common.ts';
import { stationTexts as texts } from '../../words/places.ts';

/** `/stations/<id>/`; its topics are those raised at one of its points. */
export interface StationView extends PlaceView {
  readonly level: '站';
  readonly facts: readonly PlaceFact[];
  readonly duties: Duties;
  readonly points: readonly PointEntry[];
  readonly map: PlaceMap;
  readonly way: Way | undefined;
  readonly calendarHref: string;
  readonly bulletinHref: string;
  readonly pointCount: Figure;
}

/** What a station does, in plain words; the wording follows 四(二)2. */
export function toStationDuties(portal: Portal): Duties {
  return {
    clause: findDutyClause(portal, { anchor: 's4-2-2', level: '友邻站' }),
    items: texts.dutyItems,
  };
}

function toFacts(station: Station, portal: Portal): PlaceFact[] {
  const { community, address, openedOn } = toCommonFacts(station, portal);
  const isRural = station.community.kind === '村';
  return [
    community,
    { label: texts.kind, value: isRural ? texts.rural : texts.urban },
    address,
    { label: texts.phone, value: station.phone, isPhone: true },
    openedOn,
  ];
}

/** One 友邻站. */
export function toStationView(portal: Portal, station: Station): StationView {
  const topics = station.points.flatMap((point) => point.topics);
  const page = {
    path: `/stations/${station.id}/`,
    parent: { label: commonTexts.stations, href: '/stations/' },
    offers: texts.offers,
  };
  return {
    ...toPlaceView(portal, { ...station, topics }, page),
    level: '站',
    facts: toFacts(station, portal),
    duties: toStationDuties(portal),
    map: toPlaceMap(portal, station),
    way: toWay(station, portal),
    bulletinHref: `${portal.addresses.station(station.id)}bulletin/`,
    calendarHref: `${portal.addresses.station(station.id)}calendar.ics`,
    pointCount: countPointsOfStation(portal, station),
    points: station.points.map((point) => toPointEntry(point, portal)),
  };
}
