import type { Calculation } from '../../calculation/calculation.ts';
import { day, days, firstDayIn, largest, lastDayIn, total } from '../../calculation/calls.ts';
import type { Portal, Topic, TopicEvent } from '../../model/portal.ts';
import { advance, getStart, isOpen } from '../../model/topics/topic-machine.ts';
import { getPublishedRow } from '../downloads/published-row.ts';

type Rosters = Pick<Portal, 'rosters'>;

function toRaised(portal: Rosters, { place }: Topic): Calculation {
  const { roster, row } = getPublishedRow(portal, place);
  return firstDayIn(roster, row, '提出日期');
}

function toEventDay(portal: Rosters, { place }: TopicEvent): Calculation {
  const { roster, row } = getPublishedRow(portal, place);
  return firstDayIn(roster, row, '日期');
}

/** From one raising of a topic to its closing. */
interface Round {
  /** Undefined where it was raised for the first time. */
  readonly reopening: TopicEvent | undefined;
  /** The events that hand it on. */
  readonly moves: TopicEvent[];
  closing: TopicEvent | undefined;
}

function findRounds({ events }: Topic): Round[] {
  let standing = getStart(events[0]?.event);
  let round: Round = { reopening: undefined, moves: [], closing: undefined };
  const rounds = [round];
  for (const event of events) {
    const next = advance(standing, event.event) ?? standing;
    if (event.event === '重新提出') {
      round = { reopening: event, moves: [], closing: undefined };
      rounds.push(round);
    }
    if (next.level !== standing.level) round.moves.push(event);
    standing = next;
    if (next.state !== '未提出' && !isOpen(next.state)) round.closing ??= event;
  }
  return rounds;
}

/** Days at each level, in the order of the topic's stays, and days in all. */
export function toStayDays(
  portal: Rosters,
  topic: Topic,
): { readonly stays: readonly Calculation[]; readonly age: Calculation } {
  const rounds = findRounds(topic).map(({ reopening, moves, closing }) => {
    const from = reopening ? toEventDay(portal, reopening) : toRaised(portal, topic);
    const end = closing ? toEventDay(portal, closing) : day(topic.judgedOn);
    const turns = [from, ...moves.map((event) => toEventDay(portal, event)), end];
    const stays = turns.slice(0, -1).map((turn, i) => days(turn, turns[i + 1] ?? end));
    return { stays, age: days(from, end) };
  });
  const ages = rounds.map(({ age }) => age);
  const [first = day(topic.judgedOn)] = ages;
  const stays = rounds.flatMap((round) => round.stays);
  return { stays, age: ages.length === 1 ? first : total(...ages) };
}

/** Days since the newest step. */
export function toDaysSince(portal: Rosters, topic: Topic): Calculation {
  const last = topic.events.at(-1);
  const from = last ? toEventDay(portal, last) : toRaised(portal, topic);
  return days(from, day(topic.judgedOn));
}

/** Days after the deadline, in the order of the topic's decisions. */
export function toDaysOver(portal: Rosters, topic: Topic): Calculation[] {
  const { events, judgedOn } = topic;
  return events.flatMap((event, i) => {
    if (event.event !== '议定') return [];
    const done = events.slice(i + 1).find((later) => ['办结', '反馈'].includes(later.event));
    const { roster, row } = getPublishedRow(portal, event.place);
    const judged = done ? toEventDay(portal, done) : day(judgedOn);
    return [days(lastDayIn(roster, row, '期限'), judged)];
  });
}

/** Days by which the latest of the topic's open actions is late. */
export function toLongestOver(portal: Rosters, topic: Topic): Calculation {
  const { decisions } = topic.progress;
  const over = toDaysOver(portal, topic).filter((_, i) => decisions[i]?.outcome === '已逾期');
  return over.length === 1 && over[0] ? over[0] : largest(...over);
}
