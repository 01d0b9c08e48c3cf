import type { Point, Portal } from '../../model/portal.ts';
import {
  findDutyClause,
  toCommonFacts,
  toPlaceView,
  type Duties,
  type PlaceFact,
  type PlaceView,
} from './place-record.ts';
import { toPlaceMap, type PlaceMap } from '../map/place-map.ts';
import { toWay, type Way } from './way.ts';
import { commonTexts } from '../../words/common.ts';
import { pointTexts as texts } from '../../words/places.ts';

/** `/points/<id>/` */
export interface PointView extends PlaceView {
  readonly level: '点';
  readonly facts: readonly PlaceFact[];
  readonly duties: Duties;
  readonly map: PlaceMap;
  readonly way: Way | undefined;
  readonly posterHref: string;
}

/** What a point does, in plain words; the wording follows 四(二)3. */
export function toPointDuties(portal: Portal): Duties {
  return {
    clause: findDutyClause(portal, { anchor: 's4-2-3', level: '友邻点' }),
    items: texts.dutyItems,
  };
}

function toFacts(point: Point, portal: Portal): PlaceFact[] {
  const { community, address, openedOn } = toCommonFacts(point, portal);
  const { station, venue, openingHours, publicSteward, publicPhone } = point;
  return [
    community,
    {
      label: texts.station,
      value: station?.name,
      ...(station && { href: portal.addresses.station(station.id) }),
    },
    { label: texts.venue, value: venue },
    address,
    { label: texts.openingHours, value: openingHours },
    { label: texts.steward, value: publicSteward },
    { label: texts.phone, value: publicPhone, isPhone: true },
    openedOn,
  ];
}

/** One 友邻点. */
export function toPointView(portal: Portal, point: Point): PointView {
  const page = {
    path: `/points/${point.id}/`,
    parent: { label: commonTexts.points, href: '/points/' },
    offers: texts.offers,
  };
  return {
    ...toPlaceView(portal, point, page),
    level: '点',
    facts: toFacts(point, portal),
    duties: toPointDuties(portal),
    map: toPlaceMap(portal, point),
    way: toWay(point, portal),
    posterHref: `${portal.addresses.point(point.id)}poster/`,
  };
}
