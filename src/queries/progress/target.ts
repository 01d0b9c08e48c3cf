import type { Commitment } from '../../model/portal.ts';
import { formatNumber } from '../../calculation/format-number.ts';
import { toCellFigure, type Figure, type FigureSources } from '../downloads/figure.ts';

/** A promised number as readers see it: `≥` `约` or nothing, then the number bound to its cell. */
export interface TargetText {
  readonly prefix: string;
  readonly figure: Figure;
}

type Promised = Pick<Commitment, 'target' | 'comparison' | 'unit'>;

const prefixes: Readonly<Record<Commitment['comparison'], string>> = {
  '≥': '≥',
  '=': '',
  恰好: '',
  区间: '',
  约: '约',
};

/** `30` or `2–3`; a percent sign belongs to the number. */
function toNumberText({ target, unit }: Omit<Promised, 'comparison'>): string {
  const { low, high } = target;
  const text = low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  return unit === '%' ? `${text}%` : text;
}

/** Number and unit in one string: `26 个`, `100%`. */
export function formatQuantity(value: number, unit: string): string {
  return unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;
}

/** A value of a commitment bound to the cell that holds it. */
export function toValueFigure(
  sources: FigureSources,
  record: Parameters<typeof toCellFigure>[1],
  cell: { header: string; value: number; unit: string },
): Figure {
  const figure = toCellFigure(sources, record, cell);
  return cell.unit === '%' ? { ...figure, text: `${figure.text}%`, unit: '' } : figure;
}

/** Target with comparison and unit: `≥ 60 个`, `2–3 个`, `约 20,000,000 元/年`, `100%`. */
export function formatTarget({ target, comparison, unit }: Promised): string {
  const number = toNumberText({ target, unit });
  const prefix = prefixes[comparison];
  return `${prefix === '' ? '' : `${prefix} `}${number}${unit === '%' ? '' : ` ${unit}`}`;
}

/** The same, with the number bound to the cell 目标值; a range is bound by its upper end. */
export function toTargetText(
  sources: FigureSources,
  commitment: Promised & Pick<Commitment, 'place'>,
): TargetText {
  const { target, unit, comparison } = commitment;
  const figure = toValueFigure(sources, commitment, {
    header: '目标值',
    value: target.high,
    unit,
  });
  return { prefix: prefixes[comparison], figure: { ...figure, text: toNumberText(commitment) } };
}
