import type { Portal, Topic } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import { levels, type Level } from '../schemas/rosters/topic-events.ts';
import { toFrame, type Frame, type Link } from './frame.ts';

/** A topic in a list: what it is about, where it stands, who has it. */
export interface TopicCard {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly state: Topic['progress']['state'];
  readonly level: Level;
  readonly community: Link;
  readonly latest: string;
  readonly latestText: string;
  readonly isSample: boolean;
}

/** Topics that one level holds now. */
export interface TopicColumn {
  readonly level: Level;
  readonly title: string;
  readonly topics: readonly TopicCard[];
}

export interface TopicsView {
  readonly frame: Frame;
  readonly columns: readonly TopicColumn[];
  readonly closed: readonly TopicCard[];
  readonly count: number;
}

/** How each level is called on the board. */
export const levelTitles: Readonly<Record<Level, string>> = {
  点: '在友邻点',
  站: '在友邻站',
  中心: '在友邻中心',
  党委: '在街道党委协调议事机构',
};

/** A topic as a list shows it. */
export function toTopicCard(topic: Topic, { addresses }: Portal): TopicCard {
  const { progress, point } = topic;
  return {
    title: topic.title,
    href: addresses.topic(topic.id),
    kind: topic.kind,
    state: progress.state,
    level: progress.level,
    community: { label: point.community.name, href: addresses.community(point.community.id) },
    latest: progress.latest,
    latestText: toChineseDate(progress.latest),
    isSample: topic.isSample,
  };
}

const isClosed = ({ state }: TopicCard): boolean => state === '已办结' || state === '不予采纳';

/** The board: open topics by the level that holds them, closed ones below. */
export function toTopicsView(portal: Portal): TopicsView {
  const cards = portal.topics.map((topic) => toTopicCard(topic, portal));
  const open = cards.filter((card) => !isClosed(card));
  return {
    frame: toFrame(portal, {
      title: '议题',
      description: '居民在友邻点提出的议题：说的是什么、商量到哪一步、现在在谁手里。',
      path: '/topics/',
      isSample: cards.length > 0 && cards.every((card) => card.isSample),
    }),
    columns: levels.map((level) => ({
      level,
      title: levelTitles[level],
      topics: open.filter((card) => card.level === level),
    })),
    closed: cards.filter(isClosed),
    count: cards.length,
  };
}
