import type { Point, Portal } from '../../model/portal.ts';
import {
  findDutyClause,
  toCommonFacts,
  toPlaceView,
  type Duties,
  type PlaceFact,
  type PlaceView,
} from './place-record.ts';
import { commonTexts } from '../../words/common.ts';
import { pointTexts as texts } from '../../words/places.ts';

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

/** `/points/<id>/`: one 友邻点. */
export const toPointView = (portal: Portal, point: Point): PlaceView =>
  toPlaceView(portal, point, {
    level: '点',
    path: `/points/${point.id}/`,
    parent: { label: commonTexts.points, href: '/points/' },
    offers: texts.offers,
    paper: 'poster',
    facts: toFacts(point, portal),
    duties: toPointDuties(portal),
  });
