import type { Calculation } from '../../calculation/calculation.ts';
import { count, share } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Portal, Topic } from '../../model/portal.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { getLastRound } from '../../model/topics/topic-progress.ts';
import { onTimeRateTexts as texts } from '../../words/topics.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';

/** How often what was decided was done in time. */
export interface OnTimeRate {
  /** Whole per cent; none under `fewest`, where one case more or less would turn everything. */
  readonly rate: Figure | undefined;
  readonly onTime: Figure;
  /** Closed ones with a deadline and open ones that have missed theirs. */
  readonly judged: Figure;
  /** How many came back after they had been closed; undefined without any. */
  readonly reopened: Figure | undefined;
  readonly fewest: number;
  readonly isSample: boolean;
}

const fewest = 5;

// What did not last is no settlement: of a topic that came back, the last closing counts.
const isClosedInTime = ({ progress }: Topic): boolean =>
  getLastRound(progress).every(({ outcome }) => outcome === '按期办结');
const isOverdue = ({ progress }: Topic): boolean =>
  isOpen(progress.state) && progress.decisions.some(({ outcome }) => outcome === '已逾期');
const isClosedWithDue = ({ progress }: Topic): boolean =>
  progress.state === '已办结' && getLastRound(progress).some(({ due }) => due !== undefined);

/**
 * Closed in time ÷ (closed + open and overdue). Real topics as soon as there is one; samples alone
 * show how it will look and are marked.
 */
export function toOnTimeRate(portal: Portal): OnTimeRate {
  const { topics } = portal;
  const real = topics.filter(({ isSample }) => !isSample);
  const used = real.length > 0 ? real : topics;
  const closed = used.filter(isClosedWithDue);
  const judged = [...closed, ...used.filter(isOverdue)];
  const onTime = closed.filter(isClosedInTime);
  const reopened = used.filter(({ progress }) => progress.reopenings > 0);
  const rows = (own: readonly Topic[]): Calculation =>
    count('topics', is('编号', ...own.map(({ id }) => id)));
  const toCount = (own: readonly Topic[], formula: string): Figure =>
    toFigure(portal, rows(own), { value: own.length, unit: '件', formula });
  return {
    rate:
      judged.length < fewest
        ? undefined
        : toFigure(portal, share(rows(onTime), rows(judged)), {
            value: Math.round((100 * onTime.length) / judged.length),
            unit: '%',
            formula: texts.rateFormula(onTime.length, judged.length),
          }),
    onTime: toCount(onTime, texts.onTimeFormula),
    judged: toCount(judged, texts.judgedFormula),
    reopened: reopened.length === 0 ? undefined : toCount(reopened, texts.reopenedFormula),
    fewest,
    isSample: real.length === 0 && topics.length > 0,
  };
}
