import type { Calculation } from '../../calculation/calculation.ts';
import { day, days, firstDayIn, total } from '../../calculation/calls.ts';
import { advance, getStart, type TopicState } from '../../model/topics/topic-machine.ts';
import { countDays } from '../../model/topics/topic-progress.ts';
import type { Portal, Topic, TopicEvent } from '../../model/portal.ts';
import { firstDay } from '../../schemas/partial-date.ts';
import { topicStageTexts as texts } from '../../words/topics.ts';
import { getPublishedRow } from '../downloads/published-row.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';

/** One of the four stages that every topic goes through. */
export interface StageView {
  readonly name: string;
  readonly is: 'past' | 'now' | 'ahead';
  /** How long it was or is there; the result takes no time. */
  readonly days: Figure | undefined;
}

interface Moment {
  readonly day: string;
  readonly calculation: Calculation;
}

/** A stretch of time in one stage. */
interface Segment {
  readonly stage: number;
  readonly from: Moment;
  readonly to: Moment;
}

const stages = { 待受理: 0, 协商中: 1, 办理中: 2, 已办结: 3, 不予采纳: 3 } as const;

/** What was talked over below and handed on waits, but is no new topic. */
function toStage(state: TopicState, reached: number): number {
  return state === '待受理' && reached > 0 ? 1 : stages[state];
}

function toMoment(portal: Portal, { place, date }: TopicEvent): Moment {
  const { roster, row } = getPublishedRow(portal, place);
  return { day: firstDay(date), calculation: firstDayIn(roster, row, '日期') };
}

/** The stages since the topic was raised, or raised again, one after the other. */
function toSegments(portal: Portal, topic: Topic): { segments: Segment[]; now: number } {
  const { roster, row } = getPublishedRow(portal, topic.place);
  let from: Moment = {
    day: firstDay(topic.raisedOn),
    calculation: firstDayIn(roster, row, '提出日期'),
  };
  let standing = getStart(topic.events[0]?.event);
  let stage = 0;
  let segments: Segment[] = [];
  for (const event of topic.events) {
    standing = advance(standing, event.event) ?? standing;
    if (standing.state === '未提出') continue;
    const moment = toMoment(portal, event);
    const isAgain = event.event === '重新提出';
    const next = toStage(standing.state, isAgain ? 0 : stage);
    if (next === stage && !isAgain) continue;
    segments = isAgain ? [] : [...segments, { stage, from, to: moment }];
    [stage, from] = [next, moment];
  }
  const to = { day: topic.judgedOn, calculation: day(topic.judgedOn) };
  return { segments: stage === 3 ? segments : [...segments, { stage, from, to }], now: stage };
}

/** Where a topic stands among 提出, 商量, 办理 and 结果, and how many days each took. */
export function toStages(portal: Portal, topic: Topic): StageView[] {
  const { segments, now } = toSegments(portal, topic);
  return texts.stages.map((name, stage) => {
    const own = segments.filter((segment) => segment.stage === stage);
    const spans = own.map(({ from, to }) => days(from.calculation, to.calculation));
    const [first] = spans;
    const value = own.reduce((sum, { from, to }) => sum + countDays(from.day, to.day), 0);
    const calculation = spans.length > 1 ? total(...spans) : first;
    return {
      name,
      is: stage < now ? 'past' : stage === now ? 'now' : 'ahead',
      days: calculation && toFigure(portal, calculation, { value, unit: texts.day }),
    };
  });
}
