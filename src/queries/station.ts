import type { Portal, Station } from '../model/portal.ts';
import type { Figure } from './figure.ts';
import {
  findDutyClause,
  toCommonFacts,
  toPlaceView,
  type Duties,
  type PlaceFact,
  type PlaceView,
} from './place-record.ts';
import { toPlaceMap, type PlaceMap } from './place-map.ts';
import { countPointsOfStation, toPointEntry, type PointEntry } from './point-groups.ts';
import { toWay, type Way } from './way.ts';

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
    items: [
      '收集友邻点报上来的协商内容，站里也解决不了的，反映到友邻中心。',
      '牵涉几个地方的事，由友邻站请大家一起商量。',
      '请社会组织派专业社工来办站，给居民交流、娱乐、学习、互助的地方。',
      '帮助社区里的社会组织和服务项目成长起来。',
    ],
  };
}

function toFacts(station: Station, portal: Portal): PlaceFact[] {
  const { community, address, openedOn } = toCommonFacts(station, portal);
  return [
    community,
    { label: '类别', value: `${station.community.kind === '村' ? '农村' : '城市'}友邻站` },
    address,
    { label: '电话', value: station.phone, isPhone: true },
    openedOn,
  ];
}

/** One 友邻站. */
export function toStationView(portal: Portal, station: Station): StationView {
  const topics = station.points.flatMap((point) => point.topics);
  const page = {
    path: `/stations/${station.id}/`,
    parent: { label: '友邻站', href: '/stations/' },
    offers: '所属的友邻点、协商的议题和纪要。',
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
