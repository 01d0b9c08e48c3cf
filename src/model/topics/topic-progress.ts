import { firstDay, lastDay, type PartialDate } from '../../schemas/partial-date.ts';
import type { Level } from '../../schemas/rosters/topic-events.ts';
import { advance, getStart, isOpen, type EventKind, type TopicState } from './topic-machine.ts';

/** What the derivation looks at of an event. */
export interface LedgerEvent {
  readonly event: EventKind;
  readonly date: PartialDate;
  readonly responsible?: string | undefined;
  readonly due?: PartialDate | undefined;
}

/** A stretch of time that a topic spent at one level without leaving it. */
export interface Stay {
  readonly level: Level;
  /** ISO days; `to` is the day it left, was closed, or the judging day. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** What was decided, by whom it is to be done and how that stands. */
export interface Decision {
  readonly decidedOn: PartialDate;
  readonly responsible: string | undefined;
  readonly due: PartialDate | undefined;
  /** 按期 and 逾期办结 are closed; 办理中 and 已逾期 are not. */
  readonly outcome: '按期办结' | '逾期办结' | '办理中' | '已逾期';
  /** Whole days after the deadline, when it was or is missed. */
  readonly daysOver: number;
  /** How often the topic had come back before. */
  readonly round: number;
}

/** Where a topic stands and how it got there, derived from its ledger. */
export interface TopicProgress {
  readonly state: TopicState;
  /** Level that holds the topic now, or that closed it. */
  readonly level: Level;
  /** Date of the newest step, ISO of its precision. */
  readonly latest: PartialDate;
  /** Whole days from the newest step to the judging day. */
  readonly daysSince: number;
  readonly closedOn: string | undefined;
  /** Whole days in which it was open, up to closing or the judging day; the sum of the stays. */
  readonly age: number;
  /** How often it came back after it had been closed. */
  readonly reopenings: number;
  readonly stays: readonly Stay[];
  readonly decisions: readonly Decision[];
}

const dayLength = 86_400_000;

/** Whole days between two ISO days, never negative. */
export function countDays(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayLength));
}

const toStay = (level: Level, from: string, to: string): Stay => ({
  level,
  from,
  to,
  days: countDays(from, to),
});

/** An action counts as done when the topic was closed, or its result was told back. */
function toDecision(
  event: LedgerEvent,
  later: readonly LedgerEvent[],
  today: string,
): Omit<Decision, 'round'> {
  const done = later.find((next) => next.event === '办结' || next.event === '反馈');
  const { date: decidedOn, responsible, due } = event;
  const judged = done === undefined ? today : firstDay(done.date);
  const daysOver = due === undefined ? 0 : countDays(lastDay(due), judged);
  const isLate = daysOver > 0;
  const closed = isLate ? '逾期办结' : '按期办结';
  const outcome = done ? closed : isLate ? '已逾期' : '办理中';
  return { decidedOn, responsible, due, outcome, daysOver };
}

/** What was decided since the topic was raised, or raised again, for the last time. */
export const getLastRound = ({
  decisions,
  reopenings,
}: Pick<TopicProgress, 'decisions' | 'reopenings'>): readonly Decision[] =>
  decisions.filter(({ round }) => round === reopenings);

const countReopenings = (events: readonly LedgerEvent[]): number =>
  events.filter(({ event }) => event === '重新提出').length;

/**
 * State, holder's level, time at each level and actions of a topic.
 * @param events legal and in order of date, as the checks have made sure
 * @param today ISO day at which open stays and actions are judged
 */
export function deriveProgress(
  events: readonly LedgerEvent[],
  { raisedOn, today }: { raisedOn: PartialDate; today: string },
): TopicProgress {
  let standing = getStart(events[0]?.event);
  let since = firstDay(raisedOn);
  let closedOn: string | undefined;
  const stays: Stay[] = [];
  for (const { event, date } of events) {
    const next = advance(standing, event);
    if (!next)
      throw new Error(`“${event}” passed the checks but may not follow “${standing.state}”`);
    if (next.level !== standing.level) {
      stays.push(toStay(standing.level, since, firstDay(date)));
      since = firstDay(date);
    }
    if (event === '重新提出') {
      // The days between belong to nobody.
      stays.push(toStay(standing.level, since, closedOn ?? since));
      [since, closedOn] = [firstDay(date), undefined];
    }
    standing = next;
    if (closedOn === undefined && next.state !== '未提出' && !isOpen(next.state)) {
      closedOn = firstDay(date);
    }
  }
  const state = standing.state === '未提出' ? '待受理' : standing.state;
  const latest = events.at(-1)?.date ?? raisedOn;
  const until = closedOn ?? (today > since ? today : since);
  stays.push(toStay(standing.level, since, until));
  return {
    state,
    level: standing.level,
    latest,
    daysSince: countDays(firstDay(latest), today),
    closedOn,
    age: stays.reduce((sum, { days }) => sum + days, 0),
    reopenings: countReopenings(events),
    stays,
    decisions: events.flatMap((event, i) =>
      event.event === '议定'
        ? [
            {
              ...toDecision(event, events.slice(i + 1), today),
              round: countReopenings(events.slice(0, i)),
            },
          ]
        : [],
    ),
  };
}
