import type { Milestone } from '../../model/portal.ts';
import { firstDay, lastDay, toChineseDate } from '../../schemas/partial-date.ts';
import { planTimelineTexts as texts } from '../../words/progress.ts';
import { createScale, toYear, toYearTicks, startOfYear } from './chart-scale.ts';
import { toState, type StateView } from './milestone-state.ts';

type Shape = StateView['shape'];

/** The plan over time; places along it are per cent of its width, those across it units. */
export interface PlanTimeline {
  readonly height: number;
  /** Where the lanes of periods end and that of tasks begins. */
  readonly taskTop: number;
  readonly years: readonly { readonly x: number; readonly textX: number; readonly text: string }[];
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly textX: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
  }[];
  /** Names of the yearly goals above their tasks. */
  readonly goals: readonly { readonly x: number; readonly text: string }[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly shape: Shape }[];
  /** The day of judgement, while the plan runs. */
  readonly today:
    { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string } | undefined;
}

const top = 24;
const laneHeight = 40;
const dotRow = 22;
const longest = 12;

const toTime = (day: string): number => Date.parse(day);
const shorten = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;

type ToX = (time: number) => number;

function toBars(phases: readonly Milestone[], toX: ToX): PlanTimeline['bars'] {
  return phases.map(({ name, start, end }, index) => {
    const [x, right] = [toX(toTime(firstDay(start))), toX(toTime(lastDay(end)))];
    const isRight = x > 50;
    // The scale rounds to tenths; so does a difference that is printed.
    const width = Math.max(1, Math.round(10 * (right - x)) / 10);
    const [textX, anchor] = isRight ? [right, 'end' as const] : [x, 'start' as const];
    return { x, width, y: top + index * laneHeight + 22, textX, anchor, text: shorten(name) };
  });
}

/** The document dates tasks by their year alone: there they stand in its order, side by side. */
function toDots(
  goals: readonly Milestone[],
  { toX, first, today }: { toX: ToX; first: number; today: string },
): PlanTimeline['dots'] {
  return goals.flatMap(({ children }) =>
    children.map((task, index) => {
      const [from, to] = [toTime(firstDay(task.start)), toTime(lastDay(task.end))];
      const time = from + ((to - from) * (index + 0.5)) / children.length;
      return { x: toX(time), y: first + (index % 2) * dotRow, shape: toState(task, today).shape };
    }),
  );
}

function toToday(today: string, span: { from: number; to: number }, toX: ToX) {
  const time = toTime(today);
  if (time < span.from || time > span.to) return undefined;
  const x = toX(time);
  return {
    x,
    anchor: x > 50 ? ('end' as const) : ('start' as const),
    text: texts.today(toChineseDate(today)),
  };
}

/** Phases as bars, tasks as signs of their state, and the day of judgement as a line. */
export function toPlanTimeline(
  milestones: readonly Milestone[],
  today: string,
): PlanTimeline | undefined {
  if (milestones.length === 0) return undefined;
  const phases = milestones.filter(({ kind }) => kind === '阶段');
  const goals = milestones.filter(({ kind }) => kind !== '阶段');
  const first = Math.min(...milestones.map(({ start }) => toYear(start)));
  const last = Math.max(...milestones.map(({ end }) => toYear(end)));
  const span = { from: startOfYear(first), to: startOfYear(last + 1) };
  const toX = createScale([span.from, span.to], [0, 100]);
  const taskTop = top + phases.length * laneHeight + 8;
  const firstDot = taskTop + 40;
  return {
    height: firstDot + 2 * dotRow + 16,
    taskTop,
    years: toYearTicks(first, last, toX).map(({ year, x, textX }) => ({
      x,
      textX,
      text: texts.year(year),
    })),
    bars: toBars(phases, toX),
    goals: goals.map(({ name, start, end }) => ({
      x: toX((toTime(firstDay(start)) + toTime(lastDay(end))) / 2),
      text: name.length > 7 ? `${name.slice(0, 6)}…` : name,
    })),
    dots: toDots(goals, { toX, first: firstDot, today }),
    today: toToday(today, span, toX),
  };
}
