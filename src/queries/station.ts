import type { Portal, Station } from '../model/portal.ts';
import { toFrame, type Frame } from './frame.ts';
import {
  findDutyClause,
  toCommonFacts,
  toMinutesEntries,
  toTopicEntries,
  type Duties,
  type PlaceEntry,
  type PlaceFact,
} from './place-record.ts';
import { toPointEntry, type PointEntry } from './point-groups.ts';
import { stateMarks, type PointState, type StateMark } from './point-state.ts';
import { toSourceLinks } from './sources.ts';

/** `/stations/<id>/` */
export interface StationView {
  readonly frame: Frame;
  readonly name: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly community: string;
  readonly facts: readonly PlaceFact[];
  readonly duties: Duties;
  readonly points: readonly PointEntry[];
  /** Raised at one of its points. */
  readonly topics: readonly PlaceEntry[];
  readonly minutes: readonly PlaceEntry[];
  readonly sources: ReturnType<typeof toSourceLinks>;
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
  const { community, name, state } = station;
  return {
    frame: toFrame(portal, {
      title: name,
      description: `${name}，${community.name}，状态：${state}。所属的友邻点、协商的议题和纪要。`,
      path: `/stations/${station.id}/`,
      parents: [{ label: '友邻站', href: '/stations/' }],
      isSample: station.isSample,
    }),
    name,
    state,
    stateKey: stateMarks[state].key,
    community: community.name,
    facts: toFacts(station, portal),
    duties: toStationDuties(portal),
    points: station.points.map((point) => toPointEntry(point, portal)),
    topics: toTopicEntries(
      station.points.flatMap((point) => point.topics),
      portal,
    ),
    minutes: toMinutesEntries(station.minutes, portal),
    sources: toSourceLinks(station.sources, portal),
  };
}
