import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Portal, Topic } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { levels, type Level } from '../../schemas/rosters/topic-events.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { commonTexts } from '../../words/common.ts';
import {
  topicAgoTexts,
  topicHoldersTexts,
  topicLevelsTexts,
  topicsTexts,
} from '../../words/topics.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toOnTimeRate, type OnTimeRate } from './on-time-rate.ts';
import { toDaysSince, toLongestOver } from './topic-days.ts';

/** `最近进展：` `12 天` `前（到…）`; closed topics say when they were closed. */
export interface Ago {
  readonly before: string;
  /** Undefined on the day itself. */
  readonly days: Figure | undefined;
  readonly after: string;
}

/** A topic in a list: what it is about, where it stands, who has it. */
export interface TopicCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly state: Topic['progress']['state'];
  readonly level: Level;
  readonly community: Link;
  readonly isOpen: boolean;
  /** Came back after it had been closed. */
  readonly isReopened: boolean;
  /** Who has it now, or closed it. */
  readonly holder: { readonly label: string; readonly href: string | undefined };
  readonly latest: string;
  readonly latestText: string;
  readonly ago: Ago;
  /** Days since the deadline of an action that is not done. */
  readonly overdueDays: Figure | undefined;
  readonly isSample: boolean;
}

/** Topics that one level holds now. */
export interface TopicColumn {
  readonly level: Level;
  readonly title: string;
  readonly topics: readonly TopicCard[];
}

/** One body and the topics it has in hand. */
export interface HolderEntry {
  readonly holder: TopicCard['holder'];
  readonly level: Level;
  readonly count: Figure;
  readonly isSample: boolean;
}

export interface TopicsView {
  readonly frame: Frame;
  readonly holders: readonly HolderEntry[];
  readonly onTime: OnTimeRate;
  readonly columns: readonly TopicColumn[];
  readonly closed: readonly TopicCard[];
}

/** How each level is called on the board. */
export const levelTitles: Readonly<Record<Level, string>> = {
  点: topicLevelsTexts.point,
  站: topicLevelsTexts.station,
  中心: topicLevelsTexts.center,
  党委: topicLevelsTexts.committee,
};

/** How long ago, in whole days and without a judgement. */
function toAgo(portal: Portal, topic: Topic): Ago {
  const { closedOn, daysSince } = topic.progress;
  if (closedOn !== undefined) {
    return { before: toChineseDate(closedOn), days: undefined, after: '' };
  }
  const until = toChineseDate(topic.judgedOn);
  if (daysSince === 0) {
    return { before: topicAgoTexts.sameDay(until), days: undefined, after: '' };
  }
  const [before = '', after = ''] = topicAgoTexts.days(until).split('{days}');
  const days = toFigure(portal, toDaysSince(portal, topic), { value: daysSince, unit: '天' });
  return { before, days, after };
}

function toOverdue(portal: Portal, topic: Topic): Figure | undefined {
  const { progress } = topic;
  const over = progress.decisions.filter(({ outcome }) => outcome === '已逾期');
  if (!isOpen(progress.state) || over.length === 0) return undefined;
  const value = Math.max(...over.map(({ daysOver }) => daysOver));
  return toFigure(portal, toLongestOver(portal, topic), { value, unit: '天' });
}

/** A topic as a list shows it. */
export function toTopicCard(topic: Topic, portal: Portal): TopicCard {
  const { addresses } = portal;
  const { progress, point } = topic;
  return {
    id: topic.id,
    title: topic.title,
    href: addresses.topic(topic.id),
    kind: topic.kind,
    state: progress.state,
    level: progress.level,
    community: { label: point.community.name, href: addresses.community(point.community.id) },
    isOpen: isOpen(progress.state),
    isReopened: progress.reopenings > 0,
    holder: { label: topic.holder.name, href: topic.holder.href },
    ago: toAgo(portal, topic),
    overdueDays: toOverdue(portal, topic),
    latest: progress.latest,
    latestText: toChineseDate(progress.latest),
    isSample: topic.isSample,
  };
}

/** Open topics by the body that has them, the one with the most first. */
function toHolders(portal: Portal, open: readonly TopicCard[]): HolderEntry[] {
  const groups = [...Map.groupBy(open, ({ holder }) => holder.label).values()];
  return groups
    .map((cards): HolderEntry[] => {
      const [first] = cards;
      if (!first) return [];
      const { holder, level } = first;
      const own = count('topics', is('编号', ...cards.map(({ id }) => id)));
      const figure = toFigure(portal, own, {
        value: cards.length,
        unit: '件',
        formula: topicHoldersTexts.formula,
      });
      return [{ holder, level, count: figure, isSample: cards.every(({ isSample }) => isSample) }];
    })
    .flat()
    .sort((a, b) => b.count.value - a.count.value);
}

/** The board: open topics by the level that holds them, closed ones below. */
export function toTopicsView(portal: Portal): TopicsView {
  const cards = portal.topics.map((topic) => toTopicCard(topic, portal));
  const open = cards.filter(({ state }) => isOpen(state));
  return {
    frame: toFrame(portal, {
      title: commonTexts.topics,
      description: topicsTexts.description,
      path: '/topics/',
      isSample: cards.length > 0 && cards.every((card) => card.isSample),
    }),
    columns: levels.map((level) => ({
      level,
      title: levelTitles[level],
      topics: open.filter((card) => card.level === level),
    })),
    closed: cards.filter(({ state }) => !isOpen(state)),
    holders: toHolders(portal, open),
    onTime: toOnTimeRate(portal),
  };
}
