import type { Commitment, Portal } from '../../model/portal.ts';
import { product } from '../../calculation/calls.ts';
import { productsTexts as texts } from '../../words/progress.ts';
import { toCell, toFigure, type Figure } from '../downloads/figure.ts';
import { toValueFigure } from './target.ts';

/** An amount that follows from two promised numbers and is stated nowhere. */
export interface Product {
  readonly name: string;
  readonly figure: Figure;
  /** The two promised numbers. */
  readonly parts: readonly [Figure, Figure];
  /** Ids of the two commitments it follows from. */
  readonly factors: readonly [string, string];
}

const rules = [
  { name: texts.pointSubsidies, factors: ['point-subsidy', 'points-total'], unit: '元/年' },
  { name: texts.stationFunding, factors: ['station-funding', 'stations-total'], unit: '元' },
] as const;

/** Amounts per place times the number of places; only where both promises are one exact number. */
export function toProducts(portal: Portal): Product[] {
  return rules.flatMap(({ name, factors, unit }) => {
    const [each, times] = factors.map((id) => portal.commitments.find((own) => own.id === id));
    const isExact = [each, times].every((own) => own?.comparison === '=');
    if (!each || !times || !isExact) return [];
    const value = each.target.high * times.target.high;
    const header = '目标值';
    const toPart = (own: Commitment): Figure =>
      toValueFigure(portal, own, { header, value: own.target.high, unit: own.unit });
    const calculation = product(toCell(portal, each, header), toCell(portal, times, header));
    const figure = toFigure(portal, calculation, { value, unit });
    return [{ name, factors, figure, parts: [toPart(each), toPart(times)] }];
  });
}
