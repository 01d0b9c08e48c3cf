import { firstDay, lastDay, type PartialDate } from '../../schemas/partial-date.ts';
import { createScale, startOfYear, toYear, toYearTicks } from './chart-scale.ts';

/** Bars over a time axis, in units of the viewBox. */
export interface PhaseChart {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly { readonly x: number; readonly textX: number; readonly text: string }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly textY: number;
    readonly textX: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
  }[];
}

const width = 300;
const edge = 6;
const top = 26;
const rowHeight = 44;

/** Periods one below another; each bar's name stands above it, inside the drawing. */
export function toPhaseChart(
  phases: readonly {
    readonly name: string;
    readonly start: PartialDate;
    readonly end: PartialDate;
  }[],
): PhaseChart | undefined {
  if (phases.length === 0) return undefined;
  const first = Math.min(...phases.map(({ start }) => toYear(start)));
  const last = Math.max(...phases.map(({ end }) => toYear(end)));
  const toX = createScale([startOfYear(first), startOfYear(last + 1)], [edge, width - edge]);
  const bottom = top + phases.length * rowHeight;
  return {
    width,
    height: bottom + 4,
    top,
    bottom,
    years: toYearTicks(first, last, toX).map(({ year, x, textX }) => ({
      x,
      textX,
      text: `${year}年`,
    })),
    bars: phases.map(({ name, start, end }, index) => {
      const x = toX(Date.parse(firstDay(start)));
      const right = toX(Date.parse(lastDay(end)));
      const isRight = x > width / 2;
      const y = top + index * rowHeight + 24;
      const [textX, anchor] = isRight ? [right, 'end' as const] : [x, 'start' as const];
      // The scale rounds to tenths; so does a difference that is printed.
      const barWidth = Math.max(2, Math.round(10 * (right - x)) / 10);
      return { x, y, width: barWidth, textX, textY: y - 6, anchor, text: name };
    }),
  };
}
