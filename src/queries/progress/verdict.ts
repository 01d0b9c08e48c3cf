import { difference } from '../../calculation/calls.ts';
import { meetsTarget } from '../../model/progress/commitment-status.ts';
import type { Commitment, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { verdictTexts as texts } from '../../words/progress.ts';
import { toCell, toFigure, type Figure } from '../downloads/figure.ts';
import { toTargetText, toValueFigure, type TargetText } from './target.ts';

/** What was promised and what was reached in one sentence, its numbers bound to their cells. */
export interface Verdict {
  /** The sentence, with a place for each of the numbers that are there. */
  readonly text: string;
  readonly target: TargetText;
  readonly newest: Figure | undefined;
  /** What is missing to the target. */
  readonly gap: Figure | undefined;
}

type Observation = Commitment['observations'][number];

/** A target with one number has a distance to it; a range has none, and nothing is missing above. */
function toGap(portal: Portal, commitment: Commitment, newest: Observation): Figure | undefined {
  const { target, unit } = commitment;
  const value = Number((target.high - newest.value).toFixed(6));
  if (target.low !== target.high || value <= 0) return undefined;
  const calculation = difference(
    toCell(portal, commitment, '目标值'),
    toCell(portal, newest, '数值'),
  );
  return toFigure(portal, calculation, { value, unit: unit === '%' ? texts.perCentPoints : unit });
}

function toSentence(commitment: Commitment, newest: Observation | undefined, gap: boolean): string {
  const { unit, due, status } = commitment;
  // Places are counted, money and shares are reached.
  const [aim, has] = /[元%]/.test(unit) ? texts.reach : texts.have;
  const lead = `${due === undefined ? '' : texts.until(toChineseDate(due))}${aim}`;
  if (!newest) return texts.nothing(lead);
  const now = `${texts.until(toChineseDate(newest.date))}${has}`;
  const isReached = status === '按期达成' || status === '逾期达成';
  if (!isReached) return gap ? texts.short(lead, now) : texts.notReached(lead, now);
  if (!meetsTarget(newest.value, commitment)) return texts.wasReached(lead, now);
  return status === '按期达成' ? texts.reached(lead, now) : texts.reachedLate(lead, now);
}

/** The newest published value against the target; samples are no news. */
export function toVerdict(portal: Portal, commitment: Commitment): Verdict {
  const { observations, unit, status } = commitment;
  const newest = observations.findLast(({ isSample }) => !isSample);
  const isMissed = status === '未到期' || status === '逾期未达成';
  const gap = newest && isMissed ? toGap(portal, commitment, newest) : undefined;
  return {
    text: toSentence(commitment, newest, gap !== undefined),
    target: toTargetText(portal, commitment),
    newest: newest && toValueFigure(portal, newest, { header: '数值', value: newest.value, unit }),
    gap,
  };
}
