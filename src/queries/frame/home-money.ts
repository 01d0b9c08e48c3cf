import { sum } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';

/** What was planned and what was spent, of the items that say both; in one unit. */
export interface MoneyBar {
  readonly budget: Figure;
  readonly actual: Figure;
  /** Spent of planned, in per cent of the bar, never more than all of it. */
  readonly filled: number;
}

/** Largest unit first. */
const units = ['万元', '元'] as const;

/** A bar for each unit in which money was published; none where nothing was. */
export function toMoneyBars(portal: Portal): MoneyBar[] {
  const rows = portal.rosters.funds.filter(
    ({ isSample, budget, actual }) => !isSample && budget !== undefined && actual !== undefined,
  );
  return units.flatMap((unit): MoneyBar[] => {
    const own = rows.filter((row) => row.unit === unit);
    if (own.length === 0) return [];
    const conditions = [is('单位', unit), isNot('预算'), isNot('实际'), isNot('示例', '是')];
    const toSum = (column: string, values: readonly number[]): Figure => {
      const value = Number(values.reduce((all, next) => all + next, 0).toFixed(2));
      return toFigure(portal, sum('funds', column, ...conditions), { value, unit });
    };
    const budget = toSum(
      '预算',
      own.map((row) => row.budget ?? 0),
    );
    const actual = toSum(
      '实际',
      own.map((row) => row.actual ?? 0),
    );
    const share = budget.value === 0 ? 0 : (100 * actual.value) / budget.value;
    return [{ budget, actual, filled: Math.min(100, Math.round(share)) }];
  });
}
