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
import { countPointsOfStation, toPointEntry, type PointEntry } from './point-groups.ts';
import { commonTexts } from '../../words/common.ts';
import { stationTexts as texts } from '../../words/places.ts';

/** `/stations/<id>/`; its topics are those raised at one of its points. */
export interface StationView extends PlaceView {
  readonly points: readonly PointEntry[];
  readonly pointCount: Figure;
  readonly calendarHref: string;
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
  const view = toPlaceView(
    portal,
    { ...station, topics },
    {
      level: '站',
      path: `/stations/${station.id}/`,
      parent: { label: commonTexts.stations, href: '/stations/' },
      offers: texts.offers,
      paper: 'bulletin',
      facts: toFacts(station, portal),
      duties: toStationDuties(portal),
    },
  );
  return {
    ...view,
    points: station.points.map((point) => toPointEntry(point, portal)),
    pointCount: countPointsOfStation(portal, station),
    calendarHref: `${portal.addresses.station(station.id)}calendar.ics`,
  };
}
