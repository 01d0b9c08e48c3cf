import type { Milestone } from '../../model/portal.ts';
import { firstDay, lastDay } from '../../schemas/partial-date.ts';
import { milestoneStateTexts as texts } from '../../words/progress.ts';
import { noData } from './status-words.ts';

/** All that a milestone can be, in the order in which a summary names them. */
export const stateShapes = ['done', 'done-late', 'open', 'late', 'unknown'] as const;

/** State of a milestone: published, or not at all; held against the time that was planned for it. */
export interface StateView {
  readonly text: string;
  readonly shape: (typeof stateShapes)[number];
}

/** What the office published, and whether it was or is later than planned. */
export function toState(
  { state, end, completedOn }: Pick<Milestone, 'state' | 'end' | 'completedOn'>,
  today: string,
): StateView {
  if (state === undefined) return { text: noData, shape: 'unknown' };
  if (state !== '已完成') {
    return today > lastDay(end)
      ? { text: texts.overdue(state), shape: 'late' }
      : { text: state, shape: 'open' };
  }
  if (completedOn === undefined) return { text: state, shape: 'done' };
  return firstDay(completedOn) > lastDay(end)
    ? { text: texts.doneLate, shape: 'done-late' }
    : { text: texts.doneInTime, shape: 'done' };
}
