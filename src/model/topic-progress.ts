import type { eventKinds, Level } from '../schemas/rosters/topic-events.ts';

type EventKind = (typeof eventKinds)[number];

/** Where a topic stands. */
export interface TopicProgress {
  readonly state: '待受理' | '协商中' | '办理中' | '已办结' | '不予采纳';
  /** Level that holds the topic now, or that closed it. */
  readonly level: Level;
  /** Date of the newest step, ISO of its precision. */
  readonly latest: string;
}

const stateAfter: Readonly<Record<EventKind, TopicProgress['state']>> = {
  提出: '待受理',
  受理: '协商中',
  协商: '协商中',
  议定: '办理中',
  上报: '待受理',
  办理: '办理中',
  反馈: '办理中',
  办结: '已办结',
  不予采纳: '不予采纳',
  退回: '待受理',
};

const above: Readonly<Record<Level, Level>> = { 点: '站', 站: '中心', 中心: '党委', 党委: '党委' };
const below: Readonly<Record<Level, Level>> = { 点: '点', 站: '点', 中心: '站', 党委: '中心' };

/** State and holder after the last event; 上报 hands a topic up a level, 退回 down. */
export function deriveProgress(
  events: readonly { readonly event: EventKind; readonly level: Level; readonly date: string }[],
  raisedOn: string,
): TopicProgress {
  const last = events.at(-1);
  if (!last) return { state: '待受理', level: '点', latest: raisedOn };
  const { event, level, date } = last;
  const holder = event === '上报' ? above[level] : event === '退回' ? below[level] : level;
  return { state: stateAfter[event], level: holder, latest: date };
}
