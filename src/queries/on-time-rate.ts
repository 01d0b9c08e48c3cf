import type { Topic } from '../model/portal.ts';
import { isOpen } from '../model/topic-machine.ts';
import { toComputedFigure, type Figure } from './figure.ts';

/** How often what was decided was done in time. */
export interface OnTimeRate {
  /** Whole per cent; none under `fewest`, where one case more or less would turn everything. */
  readonly rate: Figure | undefined;
  readonly onTime: Figure;
  /** Closed ones with a deadline and open ones that have missed theirs. */
  readonly judged: Figure;
  readonly fewest: number;
  readonly isSample: boolean;
}

const fewest = 5;
const source = 'data/topic-events.csv#*:期限 data/topic-events.csv#*:日期';

const isClosedInTime = ({ progress }: Topic): boolean =>
  progress.decisions.every(({ outcome }) => outcome === '按期办结');
const isOverdue = ({ progress }: Topic): boolean =>
  isOpen(progress.state) && progress.decisions.some(({ outcome }) => outcome === '已逾期');
const isClosedWithDue = ({ progress }: Topic): boolean =>
  progress.state === '已办结' && progress.decisions.some(({ due }) => due !== undefined);

/**
 * Closed in time ÷ (closed + open and overdue). Real topics as soon as there is one; samples alone
 * show how it will look and are marked.
 */
export function toOnTimeRate(topics: readonly Topic[]): OnTimeRate {
  const real = topics.filter(({ isSample }) => !isSample);
  const used = real.length > 0 ? real : topics;
  const closed = used.filter(isClosedWithDue);
  const judged = closed.length + used.filter(isOverdue).length;
  const onTime = closed.filter(isClosedInTime).length;
  const toCount = (value: number, formula: string): Figure =>
    toComputedFigure(value, { unit: '件', source, formula });
  return {
    rate:
      judged < fewest
        ? undefined
        : toComputedFigure(Math.round((100 * onTime) / judged), {
            unit: '%',
            source,
            formula: `按期办结 ${onTime} ÷ （办结 + 逾期未办结）${judged}`,
          }),
    onTime: toCount(onTime, '办结日期不晚于期限的议题逐件计数'),
    judged: toCount(judged, '有期限的已办结议题，加上已过期限还没办结的'),
    fewest,
    isSample: real.length === 0 && topics.length > 0,
  };
}
