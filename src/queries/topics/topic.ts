import type { Calculation } from '../../calculation/calculation.ts';
import type { Portal, Topic, TopicEvent } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import type { Level } from '../../schemas/rosters/topic-events.ts';
import { commonTexts } from '../../words/common.ts';
import { topicDecisionsTexts, topicTexts } from '../../words/topics.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toStepChanges, type Change } from '../participation/changes.ts';
import { toSearchedLevel, type SearchedLevel } from '../search/searched-level.ts';
import { toDaysOver, toStayDays } from './topic-days.ts';
import { toTopicNow, type TopicNow } from './topic-now.ts';
import { toVoteView, type VoteView } from './vote.ts';
import { levelTitles, toTopicCard, type TopicCard } from './topics.ts';

/** One step of a topic's way. */
export interface StepView {
  readonly date: string;
  readonly dateText: string;
  readonly event: string;
  readonly level: Level;
  readonly unit: { readonly label: string; readonly href: string | undefined };
  readonly content: string | undefined;
  readonly responsible: string | undefined;
  readonly dueText: string | undefined;
  readonly minutes: Link | undefined;
  readonly vote: VoteView | undefined;
}

/** A stretch of time at one level. */
export interface StayView {
  readonly level: Level;
  readonly title: string;
  readonly fromText: string;
  readonly toText: string;
  readonly days: Figure;
}

/** Something that was decided, and how far it is. */
export interface DecisionView {
  readonly decidedOn: string;
  readonly responsible: string;
  readonly dueText: string;
  readonly outcome: Topic['progress']['decisions'][number]['outcome'];
  readonly daysOver: Figure | undefined;
}

export interface TopicView {
  readonly frame: Frame;
  readonly stays: readonly StayView[];
  readonly age: Figure;
  readonly judgedOn: string;
  readonly decisions: readonly DecisionView[];
  readonly card: TopicCard;
  /** 我有事要说, about this topic. */
  readonly takePartHref: string;
  /** By which a device tells what is new. */
  readonly changes: readonly Change[];
  readonly now: TopicNow;
  readonly summary: string | undefined;
  readonly point: Link;
  /** Newest first. */
  readonly steps: readonly StepView[];
  /** Where it is now. */
  readonly searchedLevel: SearchedLevel;
  /** Day of its last step. */
  readonly date: string | undefined;
}

function toStep(event: TopicEvent, { addresses }: Portal): StepView {
  const { minutes, due } = event;
  return {
    date: event.date,
    dateText: toChineseDate(event.date),
    event: event.event,
    level: event.level,
    unit: { label: event.unitName, href: event.unitHref },
    content: event.content,
    responsible: event.responsible,
    dueText: due === undefined ? undefined : toChineseDate(due),
    minutes: minutes && { label: minutes.title, href: addresses.minutes(minutes.id) },
    vote: event.event === '协商' && minutes ? toVoteView(minutes, { addresses }) : undefined,
  };
}

const toDays = (portal: Portal, calculation: Calculation, value: number): Figure =>
  toFigure(portal, calculation, { value, unit: '天' });

function toStays(
  portal: Portal,
  { stays }: Topic['progress'],
  calculations: readonly Calculation[],
) {
  return stays.flatMap(({ level, from, to, days }, i): StayView[] => {
    const calculation = calculations[i];
    if (!calculation) return [];
    return [
      {
        level,
        title: levelTitles[level],
        fromText: toChineseDate(from),
        toText: toChineseDate(to),
        days: toDays(portal, calculation, days),
      },
    ];
  });
}

/** What was decided about a topic, at one meeting or at all of them. */
export function toDecisions(portal: Portal, topic: Topic, minutesId?: string): DecisionView[] {
  const held = topic.events.filter(({ event }) => event === '议定');
  const calculations = toDaysOver(portal, topic);
  return topic.progress.decisions.flatMap(
    ({ decidedOn, responsible, due, outcome, daysOver }, i): DecisionView[] => {
      if (minutesId !== undefined && held[i]?.minutes?.id !== minutesId) return [];
      const calculation = daysOver > 0 ? calculations[i] : undefined;
      return [
        {
          decidedOn: toChineseDate(decidedOn),
          responsible: responsible ?? topicDecisionsTexts.notWritten,
          dueText: due === undefined ? topicDecisionsTexts.notWritten : toChineseDate(due),
          outcome,
          daysOver: calculation && toDays(portal, calculation, daysOver),
        },
      ];
    },
  );
}

/** One topic and its way over the levels. */
export function toTopicView(portal: Portal, topic: Topic): TopicView {
  const { addresses } = portal;
  const card = toTopicCard(topic, portal);
  const { stays, age } = toStayDays(portal, topic);
  return {
    frame: toFrame(portal, {
      title: topic.title,
      description: topicTexts.description({
        title: topic.title,
        summary: topic.summary ?? '',
        where: levelTitles[card.level],
        state: card.state,
      }),
      path: `/topics/${topic.id}/`,
      parents: [{ label: commonTexts.topics, href: '/topics/' }],
      isSample: topic.isSample,
    }),
    card,
    changes: toStepChanges(portal, topic),
    takePartHref: addresses.resolve(`/take-part/?point=${topic.point.id}&topic=${topic.id}`),
    now: toTopicNow(portal, topic),
    searchedLevel: toSearchedLevel(card.level),
    date: topic.events[topic.events.length - 1]?.date,
    summary: topic.summary,
    stays: toStays(portal, topic.progress, stays),
    age: toDays(portal, age, topic.progress.age),
    judgedOn: toChineseDate(topic.judgedOn),
    decisions: toDecisions(portal, topic),
    point: { label: topic.point.name, href: addresses.point(topic.point.id) },
    steps: topic.events.map((event) => toStep(event, portal)).reverse(),
  };
}
