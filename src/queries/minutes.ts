import type { Minutes, Portal } from '../model/portal.ts';
import { toMinutesPublished } from '../model/publishing.ts';
import type { Body } from '../model/records.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import type { Level } from '../schemas/rosters/topic-events.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import type { HeaderFact } from './policy.ts';
import { toSearchedLevel, type SearchedLevel } from './searched-level.ts';
import { toDecisions, type DecisionView } from './topic.ts';
import { toTopicCard, type TopicCard } from './topics.ts';

export interface MinutesView {
  readonly frame: Frame;
  readonly title: string;
  readonly level: Level;
  readonly searchedLevel: SearchedLevel;
  /** Day of the meeting. */
  readonly date: string;
  readonly facts: readonly HeaderFact[];
  readonly topics: readonly TopicCard[];
  /** What this meeting decided, topic by topic, and what became of it. */
  readonly followUps: readonly {
    readonly topic: Link;
    readonly decisions: readonly DecisionView[];
    readonly judgedOn: string;
  }[];
  readonly community: Link | undefined;
  readonly body: Body;
}

const people = (count: number | undefined): string =>
  count === undefined ? '未写' : `${count} 人`;

function toAttendance({ invited, present, attendance }: Minutes): string {
  const capacities = (attendance ?? []).map(({ capacity, count }) => `${capacity} ${count} 人`);
  const list = capacities.length === 0 ? '' : `：${capacities.join('、')}`;
  return `应到 ${people(invited)}，实到 ${people(present)}${list}`;
}

function toFacts(minutes: Minutes): HeaderFact[] {
  const { vote, noticeFrom, noticeTo } = minutes;
  const facts: (HeaderFact | undefined)[] = [
    { label: '时间', value: toChineseDate(minutes.date) },
    { label: '单位', value: minutes.unitName, href: minutes.unitHref },
    { label: '地点', value: minutes.venue ?? '未写' },
    { label: '主持', value: minutes.chair ?? '未写' },
    { label: '记录', value: minutes.recorder ?? '未写' },
    { label: '参加', value: toAttendance(minutes) },
    { label: '结果', value: minutes.outcome ?? '未写' },
    vote && {
      label: '表决',
      value: `赞成 ${vote.inFavour} 票，反对 ${vote.against} 票，弃权 ${vote.abstaining} 票`,
    },
    ...(minutes.corrections ?? []).map(({ date, note }) => ({
      label: '更正',
      value: `${toChineseDate(date)}：${note}`,
    })),
    noticeFrom !== undefined && noticeTo !== undefined
      ? { label: '公示', value: `${toChineseDate(noticeFrom)}至${toChineseDate(noticeTo)}` }
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The minutes of one meeting. */
export function toMinutesView(portal: Portal, minutes: Minutes): MinutesView {
  const { addresses } = portal;
  const { community } = minutes;
  return {
    frame: toFrame(portal, {
      title: minutes.title,
      description: `${minutes.unitName}${toChineseDate(minutes.date)}的协商纪要。`,
      path: `/minutes/${minutes.id}/`,
      parents: [{ label: '协商纪要', href: '/minutes/' }],
      isSample: minutes.isSample,
      article: { ...toMinutesPublished(minutes), keywords: minutes.keywords },
    }),
    title: minutes.title,
    level: minutes.level,
    searchedLevel: toSearchedLevel(minutes.level),
    date: minutes.date,
    facts: toFacts(minutes),
    topics: minutes.topics.map((topic) => toTopicCard(topic, portal)),
    followUps: minutes.topics.flatMap((topic) => {
      const decisions = toDecisions(portal, topic, minutes.id);
      if (decisions.length === 0) return [];
      const link = { label: topic.title, href: addresses.topic(topic.id) };
      return [{ topic: link, decisions, judgedOn: toChineseDate(topic.judgedOn) }];
    }),
    community: community && { label: community.name, href: addresses.community(community.id) },
    body: minutes,
  };
}
