import { isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import type { Figure } from '../downloads/figure.ts';
import { choosePageUnit, toTotal } from '../money/money-unit.ts';

/** What was planned and what was spent, of the items that say both; in the unit of `/funds/`. */
export interface MoneyBar {
  readonly budget: Figure;
  readonly actual: Figure;
  /** Spent of planned, in per cent of the bar, never more than all of it. */
  readonly filled: number;
}

/** Undefined where no item says both. */
export function toMoneyBar(portal: Portal): MoneyBar | undefined {
  const { funds } = portal.rosters;
  const unit = choosePageUnit(funds);
  const rows = funds.filter(
    ({ isSample, budget, actual }) => !isSample && budget !== undefined && actual !== undefined,
  );
  const budget = toTotal(portal, rows, { header: '预算', unit, conditions: [isNot('实际')] });
  const actual = toTotal(portal, rows, { header: '实际', unit, conditions: [isNot('预算')] });
  if (!budget || !actual) return undefined;
  const share = budget.value === 0 ? 0 : (100 * actual.value) / budget.value;
  return { budget, actual, filled: Math.min(100, Math.round(share)) };
}
