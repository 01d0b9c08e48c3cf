import type { Minutes, Portal } from '../../model/portal.ts';
import { toMinutesPublished } from '../../model/publishing.ts';
import type { Body } from '../../model/records.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import type { Level } from '../../schemas/rosters/topic-events.ts';
import { commonTexts } from '../../words/common.ts';
import { minutesTexts as texts } from '../../words/minutes.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import type { HeaderFact } from '../policy/policy.ts';
import { toSearchedLevel, type SearchedLevel } from '../search/searched-level.ts';
import { toDecisions, type DecisionView } from '../topics/topic.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';

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
  count === undefined ? texts.notWritten : texts.people(count);

function toAttendance({ invited, present, attendance }: Minutes): string {
  const capacities = (attendance ?? []).map(
    ({ capacity, count }) => `${capacity} ${people(count)}`,
  );
  const counts = [people(invited), people(present)] as const;
  return capacities.length === 0
    ? texts.present(...counts)
    : texts.presentAs(...counts, capacities.join('、'));
}

function toFacts(minutes: Minutes): HeaderFact[] {
  const { vote, noticeFrom, noticeTo } = minutes;
  const facts: (HeaderFact | undefined)[] = [
    { label: texts.time, value: toChineseDate(minutes.date) },
    { label: texts.unit, value: minutes.unitName, href: minutes.unitHref },
    { label: texts.venue, value: minutes.venue ?? texts.notWritten },
    { label: texts.chair, value: minutes.chair ?? texts.notWritten },
    { label: texts.recorder, value: minutes.recorder ?? texts.notWritten },
    { label: texts.attendance, value: toAttendance(minutes) },
    { label: texts.outcome, value: minutes.outcome ?? texts.notWritten },
    vote && { label: texts.vote, value: texts.votes(vote) },
    ...(minutes.corrections ?? []).map(({ date, note }) => ({
      label: texts.correction,
      value: texts.corrected(toChineseDate(date), note),
    })),
    noticeFrom !== undefined && noticeTo !== undefined
      ? {
          label: texts.notice,
          value: texts.noticeDays(toChineseDate(noticeFrom), toChineseDate(noticeTo)),
        }
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
      description: texts.description(minutes.unitName, toChineseDate(minutes.date)),
      path: `/minutes/${minutes.id}/`,
      parents: [{ label: commonTexts.minutes, href: '/minutes/' }],
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
