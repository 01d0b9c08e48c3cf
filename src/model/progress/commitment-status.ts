import { firstDay, lastDay, type PartialDate } from '../../schemas/partial-date.ts';
import type { Target } from '../../schemas/number-types.ts';

/** Derived by rule, never typed by hand. */
export type CommitmentStatus = '未到期' | '按期达成' | '逾期达成' | '逾期未达成' | '无公开数据';

/** What the rule looks at. */
export interface StatusInputs {
  readonly target: Target;
  readonly comparison: '≥' | '=' | '恰好' | '区间' | '约';
  readonly due: PartialDate | undefined;
  /** Published values that are not samples. */
  readonly observations: readonly { readonly date: PartialDate; readonly value: number }[];
  /** Day of judgement, ISO. */
  readonly today: string;
}

/** “近2000万” promises the neighbourhood of a number; the rule lets a tenth be missing. */
export const approximation = 0.1;

/**
 * Whether one published value meets the target. A number that the document states and nothing more,
 * “建设30个”, is reached by whoever does more; only 恰好 and the upper end of a range are limits.
 */
export function meetsTarget(
  value: number,
  { target, comparison }: Pick<StatusInputs, 'target' | 'comparison'>,
): boolean {
  const isLimited = comparison === '恰好' || comparison === '区间';
  const slack = comparison === '约' ? approximation * target.low : 0;
  return value >= target.low - slack && (!isLimited || value <= target.high);
}

/**
 * The rule, in order: nothing published – 未到期 before the deadline, 无公开数据 after it or without
 * one; a value that meets the target – 按期达成 up to the deadline, 逾期达成 after it; else 未到期
 * or 逾期未达成 by the deadline. Without a deadline a met target counts as in time.
 */
export function deriveStatus(inputs: StatusInputs): CommitmentStatus {
  const { due, observations, today } = inputs;
  const deadline = due === undefined ? undefined : lastDay(due);
  const isOpen = deadline !== undefined && today <= deadline;
  if (observations.length === 0) return isOpen ? '未到期' : '无公开数据';
  const met = observations.filter(({ value }) => meetsTarget(value, inputs));
  if (met.length > 0) {
    const inTime = met.some(({ date }) => deadline === undefined || firstDay(date) <= deadline);
    return inTime ? '按期达成' : '逾期达成';
  }
  return isOpen || deadline === undefined ? '未到期' : '逾期未达成';
}
