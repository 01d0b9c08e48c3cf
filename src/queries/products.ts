import type { Portal } from '../model/portal.ts';
import { toCellSource, toComputedFigure, type Figure } from './figure.ts';
import { formatQuantity } from './target.ts';

/** An amount that follows from two promised numbers and is stated nowhere. */
export interface Product {
  readonly name: string;
  readonly figure: Figure;
  readonly formula: string;
  /** Ids of the two commitments it follows from. */
  readonly factors: readonly [string, string];
}

const rules = [
  { name: '全部友邻点一年的补助', factors: ['point-subsidy', 'points-total'], unit: '元/年' },
  { name: '全部友邻站的投入', factors: ['station-funding', 'stations-total'], unit: '元' },
] as const;

/** Amounts per place times the number of places; only where both promises are one exact number. */
export function toProducts({ commitments }: Pick<Portal, 'commitments'>): Product[] {
  return rules.flatMap(({ name, factors, unit }) => {
    const [each, times] = factors.map((id) => commitments.find((own) => own.id === id));
    const isExact = [each, times].every((own) => own?.comparison === '=');
    if (!each || !times || !isExact) return [];
    const value = each.target.high * times.target.high;
    const formula = [each, times]
      .map((own) => formatQuantity(own.target.high, own.unit))
      .join(' × ');
    const source = [each, times].map(({ place }) => toCellSource(place, '目标值')).join(' ');
    return [{ name, factors, formula, figure: toComputedFigure(value, { unit, source, formula }) }];
  });
}
