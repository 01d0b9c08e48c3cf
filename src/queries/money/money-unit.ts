import type { Calculation } from '../../calculation/calculation.ts';
import { sum, tenThousandth, total } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import { toCell, toFigure, type Figure } from '../downloads/figure.ts';

type FundRow = Portal['rosters']['funds'][number];

/** The one unit in which a page says amounts. */
export type MoneyUnit = '元' | '万元';

const tenThousand = 10_000;
const isMoney = (unit: string): unit is MoneyUnit => unit === '元' || unit === '万元';
const toYuan = (value: number, unit: string): number =>
  unit === '万元' ? value * tenThousand : value;

/** 万元 as soon as one amount is in it, or has six digits in 元. */
export function choosePageUnit(rows: readonly FundRow[]): MoneyUnit {
  const isLarge = ({ unit, budget = 0, actual = 0 }: FundRow): boolean =>
    unit === '万元' || (unit === '元' && Math.max(budget, actual) >= 10 * tenThousand);
  return rows.some(isLarge) ? '万元' : '元';
}

/** An amount in the unit of the page, without the dust of decimals. */
export function convertMoney(value: number, from: string, to: MoneyUnit): number {
  const yuan = toYuan(value, from);
  return Number((to === '万元' ? yuan / tenThousand : yuan).toFixed(6));
}

// A page is in 元 only where no row is in 万元, so that nothing has to be made larger.
const convertCalculation = (own: Calculation, from: string, to: MoneyUnit): Calculation =>
  from === to ? own : tenThousandth(own);

/** The amount of one row in the unit of the page; a unit that is no money stays as it was written. */
export function toAmount(
  portal: Portal,
  row: FundRow,
  { header, unit }: { header: '预算' | '实际'; unit: MoneyUnit },
): Figure | undefined {
  const value = header === '预算' ? row.budget : row.actual;
  if (value === undefined) return undefined;
  const cell = toCell(portal, row, header);
  if (!isMoney(row.unit)) return toFigure(portal, cell, { value, unit: row.unit });
  const calculation = convertCalculation(cell, row.unit, unit);
  return toFigure(portal, calculation, { value: convertMoney(value, row.unit, unit), unit });
}

/** A column of several rows in the unit of the page; undefined where none has it. */
export function toTotal(
  portal: Portal,
  rows: readonly FundRow[],
  options: { header: '预算' | '实际'; unit: MoneyUnit; conditions: readonly string[] },
): Figure | undefined {
  const { header, unit, conditions } = options;
  const read = (row: FundRow): number | undefined => (header === '预算' ? row.budget : row.actual);
  const filled = rows.filter((row) => isMoney(row.unit) && read(row) !== undefined);
  const parts = (['万元', '元'] as const).flatMap((own) => {
    if (!filled.some((row) => row.unit === own)) return [];
    const rule = [...conditions, is('单位', own), isNot(header, ''), isNot('示例', '是')];
    return [convertCalculation(sum('funds', header, ...rule), own, unit)];
  });
  const [first] = parts;
  if (!first) return undefined;
  const value = filled.reduce((all, row) => all + convertMoney(read(row) ?? 0, row.unit, unit), 0);
  return toFigure(portal, parts.length > 1 ? total(...parts) : first, {
    value: Number(value.toFixed(6)),
    unit,
  });
}
