import type { Point, Portal } from '../model/portal.ts';
import {
  findDutyClause,
  toCommonFacts,
  toPlaceView,
  type Duties,
  type PlaceFact,
  type PlaceView,
} from './place-record.ts';
import { toPlaceMap, type PlaceMap } from './place-map.ts';
import { toWay, type Way } from './way.ts';

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
    items: [
      '服务：给居民特别是老年人搭把手、陪着说说话，大家互相帮。',
      '协商：楼里、小区里的事，大家坐下来一起商量。',
      '自治：为把社区办好出主意，商量定了的事一起做。',
    ],
  };
}

function toFacts(point: Point, portal: Portal): PlaceFact[] {
  const { community, address, openedOn } = toCommonFacts(point, portal);
  const { station, venue, openingHours, publicSteward, publicPhone } = point;
  return [
    community,
    {
      label: '所属友邻站',
      value: station?.name,
      ...(station && { href: portal.addresses.station(station.id) }),
    },
    { label: '场所类型', value: venue },
    address,
    { label: '开放时间', value: openingHours },
    { label: '负责人', value: publicSteward },
    { label: '联系电话', value: publicPhone, isPhone: true },
    openedOn,
  ];
}

/** One 友邻点. */
export function toPointView(portal: Portal, point: Point): PointView {
  const page = {
    path: `/points/${point.id}/`,
    parent: { label: '友邻点', href: '/points/' },
    offers: '地址、开放时间、协商的议题和纪要。',
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
