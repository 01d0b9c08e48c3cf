import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Community, Minutes, Portal, Topic } from '../../model/portal.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toPinyin } from '../search/pinyin.ts';
import { countPointsOfCommunity } from './point-groups.ts';
import { sectionTexts } from '../../words/common.ts';
import { homeTexts } from '../../words/frame.ts';
import { myTexts as texts } from '../../words/places.ts';

/** A title that may be a sample's. */
export interface MarkedLink extends Link {
  readonly isSample: boolean;
}

/** A 友邻点 that one can go to now. */
export interface RunningPoint extends MarkedLink {
  readonly phone: string | undefined;
}

/** What somebody who lives here asks first. */
export interface MyPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isSample: boolean;
  readonly pointCount: Figure;
  readonly pointsHref: string;
  /** Only those in operation. */
  readonly points: readonly RunningPoint[];
  readonly station: (Link & { readonly phone: string | undefined }) | undefined;
  /** Open topics, three at most; samples after the others. */
  readonly topics: readonly MarkedLink[];
  /** How many are open; undefined when none is. */
  readonly openCount: Figure | undefined;
  readonly meeting: (MarkedLink & { readonly date: string; readonly dateText: string }) | undefined;
}

/** Places whose names begin with one letter of pinyin. */
export interface LetterGroup {
  readonly letter: string;
  readonly places: readonly MyPlace[];
}

/** `/my/` */
export interface MyView {
  readonly frame: Frame;
  readonly letters: readonly LetterGroup[];
  readonly links: Readonly<Record<'my' | 'map' | 'communities', string>>;
}

const mostTopics = 3;

const samplesLast = (a: { isSample: boolean }, b: { isSample: boolean }): number =>
  Number(a.isSample) - Number(b.isSample);

/** Real ones only; samples are listed with their mark and not counted. */
function toOpenCount(portal: Portal, open: readonly Topic[]): Figure | undefined {
  if (open.length === 0) return undefined;
  const own = count('topics', is('编号', ...open.map(({ id }) => id)));
  return toFigure(portal, own, {
    value: open.length,
    unit: '件',
    formula: homeTexts.countedTopics,
  });
}

function toMeeting({ addresses }: Portal, minutes: Minutes | undefined): MyPlace['meeting'] {
  if (!minutes) return undefined;
  const { id, title: label, date, isSample } = minutes;
  return { label, href: addresses.minutes(id), date, dateText: toChineseDate(date), isSample };
}

function toMyPlace(portal: Portal, community: Community): MyPlace {
  const { addresses } = portal;
  const { id, name, isSample, station, points, topics, minutes } = community;
  const open = topics.filter(({ progress }) => isOpen(progress.state)).sort(samplesLast);
  return {
    id,
    name,
    isSample,
    href: addresses.community(id),
    pointCount: countPointsOfCommunity(portal, community),
    pointsHref: addresses.resolve(`/points/#${id}`),
    points: points
      .filter(({ state }) => state === '运行')
      .map((point) => ({
        label: point.name,
        href: addresses.point(point.id),
        phone: point.publicPhone,
        isSample: point.isSample,
      })),
    station: station && {
      label: station.name,
      href: addresses.station(station.id),
      phone: station.phone,
    },
    topics: open.slice(0, mostTopics).map((topic) => ({
      label: topic.title,
      href: addresses.topic(topic.id),
      isSample: topic.isSample,
    })),
    openCount: toOpenCount(
      portal,
      open.filter((topic) => !topic.isSample),
    ),
    meeting: toMeeting(portal, [...minutes].sort(samplesLast)[0]),
  };
}

/** 松枫社区 → S; what is no letter in pinyin stands under #. */
export function toInitial(name: string): string {
  const initial = toPinyin(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(initial) ? initial : '#';
}

/** Every community and village by the pinyin of its name, with what its residents ask first. */
export function toMyView(portal: Portal): MyView {
  const sorted = portal.communities
    .map((community) => ({ community, sound: toPinyin(community.name) }))
    .sort((a, b) => (a.sound < b.sound ? -1 : Number(a.sound > b.sound)));
  const groups = Map.groupBy(sorted, ({ community }) => toInitial(community.name));
  const { resolve } = portal.addresses;
  return {
    frame: toFrame(portal, {
      title: sectionTexts.my,
      description: texts.description,
      path: '/my/',
    }),
    letters: [...groups].map(([letter, entries]) => ({
      letter,
      places: entries.map(({ community }) => toMyPlace(portal, community)),
    })),
    links: {
      my: resolve('/my/'),
      map: resolve('/map/'),
      communities: resolve('/communities/'),
    },
  };
}
