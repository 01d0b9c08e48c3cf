import type { CommitmentStatus } from '../../model/progress/commitment-status.ts';
import type { Commitment, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { progressFigureTexts as texts } from '../../words/progress.ts';
import { toChart, type Chart, type ChartInput } from './chart.ts';
import { toYear } from './chart-scale.ts';
import { toClauseLink, type Figure } from '../downloads/figure.ts';
import type { Link } from '../frame/frame.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { noData, noDeadline, toDueText } from './status-words.ts';
import { formatTarget, toTargetText, toValueFigure, type TargetText } from './target.ts';
import { toVerdict, type Verdict } from './verdict.ts';

/** One published or sample value, as a row of the figure's table. */
export interface ObservationRow {
  readonly date: string;
  readonly figure: Figure;
  readonly sources: ReturnType<typeof toSourceLinks>;
  readonly note: string | undefined;
  readonly isSample: boolean;
}

/** A chart with the table that says the same. */
export interface ProgressFigure {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The point of the drawing in one sentence. */
  readonly verdict: Verdict;
  /** That some of it is made up. */
  readonly sampleNote: string | undefined;
  /** The drawing in words. */
  readonly description: string;
  readonly chart: Chart;
  /** The drawing's data for the browser, as JSON. */
  readonly data: string;
  readonly target: TargetText;
  /** `期限 2018年6月`, or that there is none. */
  readonly due: string;
  readonly status: CommitmentStatus;
  readonly clauses: readonly Link[];
  readonly rows: readonly ObservationRow[];
  readonly hasPublished: boolean;
  readonly hasSamples: boolean;
}

/** What the browser needs to draw the chart again with tooltips. */
export interface ChartData {
  readonly span: Chart['span'];
  /** Where the labelled years start. */
  readonly years: readonly number[];
  readonly yTicks: readonly { readonly value: number; readonly text: string }[];
  readonly target: { readonly low: number; readonly high: number; readonly text: string };
  readonly due: { readonly time: number; readonly text: string } | undefined;
  readonly marks: readonly {
    readonly time: number;
    readonly value: number;
    readonly text: string;
    readonly label: string;
    readonly isSample: boolean;
  }[];
}

/** The part of a drawing that has nothing to do with paper: times, values and their words. */
export function toChartData({ span, years, yTicks, target, due, marks }: Chart): ChartData {
  return {
    span,
    years: years.map(({ time }) => time),
    yTicks: yTicks.map(({ value, text }) => ({ value, text })),
    target: { low: target.low, high: target.high, text: target.text },
    due: due && { time: due.time, text: due.text },
    marks: marks.map(({ time, value, text, label, isSample }) => ({
      time,
      value,
      text,
      label,
      isSample,
    })),
  };
}

/** Years of the plan, from the milestones; without any, the year of judgement. */
function toPlannedYears({ milestones, today }: Portal): { from: number; to: number } {
  if (milestones.length === 0) return { from: toYear(today), to: toYear(today) };
  return {
    from: Math.min(...milestones.map(({ start }) => toYear(start))),
    to: Math.max(...milestones.map(({ end }) => toYear(end))),
  };
}

/** Target against observations of one commitment. */
export function toProgressFigure(
  portal: Portal,
  commitment: Commitment,
  size?: ChartInput['size'],
): ProgressFigure {
  const { id, name, unit, due, observations } = commitment;
  const targetText = formatTarget(commitment);
  const chart = toChart({ ...commitment, targetText, years: toPlannedYears(portal), size });
  const marks = chart.marks.map(({ label, isSample }) =>
    isSample ? texts.sampleMark(label) : label,
  );
  const hasPublished = observations.some(({ isSample }) => !isSample);
  const hasSamples = observations.some(({ isSample }) => isSample);
  const facts = [
    texts.target(targetText),
    texts.dueOrNone(toDueText(due)),
    ...(hasPublished ? [] : [noData]),
  ];
  return {
    id,
    name,
    href: portal.addresses.commitment(id),
    verdict: toVerdict(portal, commitment),
    sampleNote: hasSamples ? texts.samples : undefined,
    description: `${[...facts, ...marks].join('；')}。`,
    chart,
    data: JSON.stringify(toChartData(chart)),
    target: toTargetText(portal, commitment),
    due: due === undefined ? noDeadline : texts.due(toChineseDate(due)),
    status: commitment.status,
    clauses: commitment.clauses.map((cited) => toClauseLink(cited, portal.addresses)),
    rows: observations.map((observation) => ({
      date: toChineseDate(observation.date),
      figure: toValueFigure(portal, observation, {
        header: '数值',
        value: observation.value,
        unit,
      }),
      sources: toSourceLinks(observation.sources, portal),
      note: observation.note,
      isSample: observation.isSample,
    })),
    hasPublished,
    hasSamples,
  };
}
