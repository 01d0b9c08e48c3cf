import { parseCalculation, type Calculation } from '../../../calculation/calculation.ts';
import { cell } from '../../../calculation/calls.ts';
import { readNumber } from '../../../calculation/read-cell.ts';

/** A figure as it stands on the page. */
export interface ShownFigure {
  /** Number and unit as the reader sees them. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  /** In words; undefined for a number that stands in a cell. */
  readonly formula: string | undefined;
  readonly calculation: Calculation;
}

/** `data/communities.csv#2:常住人口` is its own calculation. */
function toCellCalculation(source: string): Calculation {
  const [, roster = '', row = '', column = ''] = /([a-z-]+)\.csv#(\d+):(.+)$/.exec(source) ?? [];
  return cell(roster, Number(row), column);
}

/** Reads a figure from its element. */
export function readFigure(element: HTMLElement): ShownFigure {
  const { source = '', calculation } = element.dataset;
  const unit = element.querySelector('.unit')?.textContent ?? '';
  const number = element.firstChild?.textContent ?? '';
  return {
    text: `${number.trim()} ${unit}`.trim(),
    value: readNumber(number),
    unit,
    formula: element.title === '' ? undefined : element.title,
    calculation:
      calculation === undefined ? toCellCalculation(source) : parseCalculation(calculation),
  };
}

/** The figures that a mark stands for: itself, or all of its row. */
export function findFigures(mark: HTMLElement): ShownFigure[] {
  if ('figure' in mark.dataset) return [readFigure(mark)];
  const row = mark.closest('tr');
  return Array.from(row?.querySelectorAll<HTMLElement>('[data-figure]') ?? [], readFigure);
}
