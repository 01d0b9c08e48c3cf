import { lastDay, toChineseDate, type PartialDate } from '../../schemas/partial-date.ts';
import type { Target } from '../../schemas/number-types.ts';
import { createScale, startOfYear, toTicks, toYear, toYearTicks } from './chart-scale.ts';
import { formatNumber } from '../../calculation/format-number.ts';
import { progressChartTexts as texts } from '../../words/progress.ts';

/** What a chart of one commitment is drawn from. */
export interface ChartInput {
  readonly target: Target;
  /** As printed beside the target line, e.g. `≥ 60 个`. */
  readonly targetText: string;
  readonly unit: string;
  readonly due: PartialDate | undefined;
  /** Oldest first. */
  readonly observations: readonly {
    readonly date: PartialDate;
    readonly value: number;
    readonly isSample: boolean;
  }[];
  /** Years that the time axis covers at least. */
  readonly years: { readonly from: number; readonly to: number };
  /** `small`: a strip for a grid of charts, without an axis of values. */
  readonly size?: keyof typeof sizes | undefined;
}

/** A value on the drawing; times are milliseconds since 1970. */
export interface Mark {
  readonly time: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** `2017年12月31日：17 个` */
  readonly label: string;
  /** Where the number stands: beside the last mark of its series, else below or above. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isSample: boolean;
}

/** Geometry of a drawing, in units of its viewBox. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly yTicks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly years: readonly {
    readonly time: number;
    readonly x: number;
    readonly textX: number;
    readonly text: string;
  }[];
  readonly span: { readonly from: number; readonly to: number };
  readonly target: Target & { readonly y: number; readonly height: number; readonly text: string };
  readonly due:
    | {
        readonly time: number;
        readonly x: number;
        readonly text: string;
        readonly anchor: 'start' | 'end';
      }
    | undefined;
  readonly marks: readonly Mark[];
  /** Polylines through published values and through samples, apart; `points` of SVG. */
  readonly lines: readonly { readonly points: string; readonly isSample: boolean }[];
}

// 300 units are what a sheet leaves on a phone of 360 px, so type is drawn at its own size there.
const width = 300;

/** Where the values stand on the drawing. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const sizes = {
  full: { height: 230, plot: { left: 66, right: 290, top: 48, bottom: 200 } },
  small: { height: 92, plot: { left: 4, right: 250, top: 36, bottom: 68 } },
} as const satisfies Readonly<Record<string, { height: number; plot: Plot }>>;

const toTime = (date: PartialDate): number => Date.parse(lastDay(date));

/** Large amounts in 万, so that they fit beside the axis: `2,000万`. */
export function formatTick(value: number): string {
  return value >= 10_000 ? `${formatNumber(value / 10_000)}万` : formatNumber(value);
}

type TextPlace = Pick<Mark, 'textX' | 'textY' | 'anchor'>;

/** Right of a mark no line follows, so the number is free there unless the paper ends. */
function toTextPlace(x: number, y: number, text: string): TextPlace {
  const letterWidth = 9;
  const isRoom = x + 11 + text.length * letterWidth <= width;
  if (isRoom) return { textX: x + 11, textY: y + 5, anchor: 'start' };
  return { textX: x, textY: y + 24, anchor: 'end' };
}

/** Below a mark that a line leaves to the right; above it near the axis. */
function toTextPlaceOnLine(x: number, y: number, plot: Plot): TextPlace {
  const textY = y > plot.bottom - 28 ? y - 10 : y + 20;
  return { textX: x, textY, anchor: x < plot.left + 30 ? 'start' : 'middle' };
}

function toSpan({ years, due, observations }: ChartInput): { first: number; last: number } {
  const named = [...(due === undefined ? [] : [due]), ...observations.map(({ date }) => date)];
  const all = [years.from, years.to, ...named.map(toYear)];
  return { first: Math.min(...all), last: Math.max(...all) };
}

function toLines(marks: readonly Mark[]): Chart['lines'] {
  return [false, true].flatMap((isSample) => {
    const own = marks.filter((mark) => mark.isSample === isSample);
    const points = own.map(({ x, y }) => `${x},${y}`).join(' ');
    return own.length > 1 ? [{ points, isSample }] : [];
  });
}

/** Places target, deadline and observations on the drawing. Without observations: the target alone. */
export function toChart(input: ChartInput): Chart {
  const { target, unit, observations } = input;
  const { first, last } = toSpan(input);
  const { height, plot } = sizes[input.size ?? 'full'];
  const span = { from: startOfYear(first), to: startOfYear(last + 1) };
  const ticks = toTicks([target.high, ...observations.map(({ value }) => value)]);
  const toX = createScale([span.from, span.to], [plot.left, plot.right]);
  const toY = createScale([0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const marks = observations.map(({ date, value, isSample }, index): Mark => {
    const isLast = !observations.slice(index + 1).some((later) => later.isSample === isSample);
    const [time, y] = [toTime(date), toY(value)];
    const x = toX(time);
    const text = formatNumber(value);
    const label = `${toChineseDate(date)}：${text}${unit === '%' ? '%' : ` ${unit}`}`;
    const place = isLast ? toTextPlace(x, y, text) : toTextPlaceOnLine(x, y, plot);
    return { time, value, x, y, text, label, ...place, isSample };
  });
  const high = toY(target.high);
  return {
    width,
    height,
    plot,
    span,
    marks,
    lines: toLines(marks),
    yTicks: ticks.map((value) => ({ value, y: toY(value), text: formatTick(value) })),
    years: toYearTicks(first, last, toX).map(({ year, ...tick }) => ({
      ...tick,
      text: String(year),
    })),
    target: {
      ...target,
      y: high,
      height: Math.max(0, toY(target.low) - high),
      text: texts.targetLine(input.targetText),
    },
    due: toDue(input.due, toX, plot),
  };
}

function toDue(
  due: PartialDate | undefined,
  toX: (time: number) => number,
  plot: Plot,
): Chart['due'] {
  if (due === undefined) return undefined;
  const time = toTime(due);
  const x = toX(time);
  const anchor = x > (plot.left + plot.right) / 2 ? 'end' : 'start';
  return { time, x, anchor, text: texts.dueLine(toChineseDate(due)) };
}
