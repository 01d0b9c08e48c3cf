import type { Portal, Topic, TopicEvent } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import type { Level } from '../schemas/rosters/topic-events.ts';
import { toComputedFigure, type Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
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
  readonly outcome: string;
  readonly daysOver: Figure | undefined;
}

export interface TopicView {
  readonly frame: Frame;
  readonly stays: readonly StayView[];
  readonly age: Figure;
  readonly judgedOn: string;
  readonly decisions: readonly DecisionView[];
  readonly card: TopicCard;
  readonly summary: string | undefined;
  readonly point: Link;
  readonly steps: readonly StepView[];
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
  };
}

const eventsFile = 'data/topic-events.csv';

function toDays(value: number, formula: string, column = '日期'): Figure {
  return toComputedFigure(value, { unit: '天', source: `${eventsFile}#*:${column}`, formula });
}

function toStays({ progress }: Topic): StayView[] {
  return progress.stays.map(({ level, from, to, days }) => ({
    level,
    title: levelTitles[level],
    fromText: toChineseDate(from),
    toText: toChineseDate(to),
    days: toDays(days, `${to} 减去 ${from}`),
  }));
}

/** What was decided about a topic, at one meeting or at all of them. */
export function toDecisions({ progress, events }: Topic, minutesId?: string): DecisionView[] {
  const held = events.filter(({ event }) => event === '议定');
  const decisions = progress.decisions.filter(
    (_decision, i) => minutesId === undefined || held[i]?.minutes?.id === minutesId,
  );
  return decisions.map(({ decidedOn, responsible, due, outcome, daysOver }) => ({
    decidedOn: toChineseDate(decidedOn),
    responsible: responsible ?? '没有写',
    dueText: due === undefined ? '没有写' : toChineseDate(due),
    outcome,
    daysOver: daysOver > 0 ? toDays(daysOver, '办结日期或判断日期减去期限', '期限') : undefined,
  }));
}

/** One topic and its way over the levels. */
export function toTopicView(portal: Portal, topic: Topic): TopicView {
  const { addresses } = portal;
  const card = toTopicCard(topic, portal);
  return {
    frame: toFrame(portal, {
      title: topic.title,
      description: `${topic.title}：${topic.summary ?? ''}现在${levelTitles[card.level]}，${card.state}。`,
      path: `/topics/${topic.id}/`,
      parents: [{ label: '议题', href: '/topics/' }],
      isSample: topic.isSample,
    }),
    card,
    summary: topic.summary,
    stays: toStays(topic),
    age: toDays(topic.progress.age, '从提出到有结果，没有结果的到判断日期'),
    judgedOn: toChineseDate(topic.judgedOn),
    decisions: toDecisions(topic),
    point: { label: topic.point.name, href: addresses.point(topic.point.id) },
    steps: topic.events.map((event) => toStep(event, portal)),
  };
}
