import { levels, type eventKinds, type Level } from '../../schemas/rosters/topic-events.ts';

export type EventKind = (typeof eventKinds)[number];

/** Where a topic stands; the last two are closed. */
export type TopicState = '待受理' | '协商中' | '办理中' | '已办结' | '不予采纳';

/** What an event makes of a topic: its next state and, when it is handed on, in which direction. */
interface Step {
  readonly state: TopicState;
  readonly moves?: 'up' | 'down';
}

/**
 * The way of a topic, after clause 四(二): what may follow in each state. A point, station or
 * centre that cannot settle a topic hands it up; a body may hand one back. After the end there is
 * 反馈, telling residents what became of it; and what was done and did not last may come back to
 * the body that closed it.
 */
export const transitions: Readonly<
  Record<TopicState | '未提出', Readonly<Partial<Record<EventKind, Step>>>>
> = {
  未提出: { 提出: { state: '待受理' } },
  待受理: {
    受理: { state: '协商中' },
    协商: { state: '协商中' },
    不予采纳: { state: '不予采纳' },
    退回: { state: '待受理', moves: 'down' },
  },
  协商中: {
    协商: { state: '协商中' },
    议定: { state: '办理中' },
    上报: { state: '待受理', moves: 'up' },
    退回: { state: '待受理', moves: 'down' },
    不予采纳: { state: '不予采纳' },
  },
  办理中: {
    办理: { state: '办理中' },
    反馈: { state: '办理中' },
    协商: { state: '协商中' },
    议定: { state: '办理中' },
    上报: { state: '待受理', moves: 'up' },
    办结: { state: '已办结' },
  },
  已办结: { 反馈: { state: '已办结' }, 重新提出: { state: '待受理' } },
  不予采纳: { 反馈: { state: '不予采纳' } },
};

/** State and level of a topic at one moment. */
export interface Standing {
  readonly state: TopicState | '未提出';
  readonly level: Level;
}

/** Before its first event; a topic is raised at a point. */
export const start: Standing = { state: '未提出', level: '点' };

/** The level a topic is handed to; undefined at the top and at the bottom. */
function findNextLevel(level: Level, direction: 'up' | 'down'): Level | undefined {
  return levels[levels.indexOf(level) + (direction === 'up' ? 1 : -1)];
}

/** What may happen next, in the order of the table. */
export function listNextEvents({ state, level }: Standing): EventKind[] {
  const steps = Object.entries(transitions[state]) as [EventKind, Step][];
  return steps
    .filter(([, { moves }]) => moves === undefined || findNextLevel(level, moves) !== undefined)
    .map(([event]) => event);
}

/** Where a topic stands after an event; undefined when the event may not happen now. */
export function advance({ state, level }: Standing, event: EventKind): Standing | undefined {
  const step = transitions[state][event];
  if (!step) return undefined;
  const next = step.moves === undefined ? level : findNextLevel(level, step.moves);
  return next === undefined ? undefined : { state: step.state, level: next };
}

/** Before the first step of a ledger: where it leaves out 提出, the roster of topics has its date. */
export const getStart = (first: string | undefined): Standing =>
  first === '提出' ? start : (advance(start, '提出') ?? start);

/** Where a topic stands after an event that should not have happened: as if it had been right. */
export function assume(event: EventKind, level: Level): Standing {
  const step = Object.values(transitions).find((steps) => event in steps)?.[event];
  if (!step) throw new Error(`No state lets “${event}” happen`);
  const next = step.moves === undefined ? level : findNextLevel(level, step.moves);
  return { state: step.state, level: next ?? level };
}

/** Whether somebody still has to do something. */
export function isOpen(state: TopicState): boolean {
  return state !== '已办结' && state !== '不予采纳';
}
