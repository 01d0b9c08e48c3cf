import type { Milestone, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { milestonesTexts as texts } from '../../words/progress.ts';
import { toCommitmentEntry, type CommitmentEntry } from './commitments.ts';
import { toClauseLink } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toPhaseChart, type PhaseChart } from './phase-chart.ts';
import { toProgressFigure, type ProgressFigure } from './progress-figure.ts';
import { noData } from './status-words.ts';

/** State of a milestone: published, or not at all. */
export interface StateView {
  readonly text: string;
  readonly shape: 'done' | 'open' | 'unknown';
}

/** A phase, a yearly goal or a task of a year. */
export interface MilestoneView {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly state: StateView;
  /** Published day of completion. */
  readonly completedOn: string | undefined;
  readonly clauses: readonly (Link & { readonly text: string })[];
  readonly tasks: readonly MilestoneView[];
  /** Commitments whose deadline lies in the goal's period. */
  readonly dueCommitments: readonly CommitmentEntry[];
  readonly isSample: boolean;
}

/** The page `/milestones/`. */
export interface MilestonesView {
  readonly frame: Frame;
  readonly phases: readonly MilestoneView[];
  readonly phaseChart: PhaseChart | undefined;
  readonly goals: readonly MilestoneView[];
  readonly figures: readonly ProgressFigure[];
  readonly hasSamples: boolean;
}

// The indicators that sum the network up; a portal without them shows no chart for them.
const headlineIds = ['stations-total', 'points-total', 'projects-running', 'trainings'];

const shapes = { 未开始: 'open', 进行中: 'open', 已完成: 'done' } as const;

/** 2016-06, 2016-07 → `2016年6月—7月`; one and the same → once. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return toChineseDate(start);
  const [year = ''] = start.split('-');
  const isSameYear = end.startsWith(`${year}-`) && start !== year;
  const text = toChineseDate(end);
  return `${toChineseDate(start)}—${isSameYear ? text.slice(`${year}年`.length) : text}`;
}

function toState({ state }: Milestone): StateView {
  return state === undefined
    ? { text: noData, shape: 'unknown' }
    : { text: state, shape: shapes[state] };
}

/** Commitments that fall due in a year; a goal spans whole years. */
function findDue(portal: Portal, { start, end, kind }: Milestone): CommitmentEntry[] {
  if (kind !== '年度目标') return [];
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return portal.commitments
    .filter(({ due }) => due !== undefined && due.slice(0, 4) >= from && due.slice(0, 4) <= to)
    .map((commitment) => toCommitmentEntry(portal, commitment));
}

function toMilestoneView(portal: Portal, milestone: Milestone): MilestoneView {
  const { id, name, start, end, completedOn, clauses, children, isSample } = milestone;
  return {
    id,
    name,
    period: formatPeriod(start, end),
    state: toState(milestone),
    completedOn: completedOn && toChineseDate(completedOn),
    clauses: clauses.map((cited) => ({
      ...toClauseLink(cited, portal.addresses),
      text: cited.clause.text,
    })),
    tasks: children.map((child) => toMilestoneView(portal, child)),
    dueCommitments: findDue(portal, milestone),
    isSample,
  };
}

/** Phases, yearly goals with their tasks, and the headline indicators. */
export function toMilestonesView(portal: Portal): MilestonesView {
  const phases = portal.milestones.filter(({ kind }) => kind === '阶段');
  const goals = portal.milestones.filter(({ kind }) => kind !== '阶段');
  const figures = headlineIds.flatMap((id) => {
    const commitment = portal.commitments.find((own) => own.id === id);
    return commitment ? [toProgressFigure(portal, commitment)] : [];
  });
  return {
    frame: toFrame(portal, {
      title: sectionTexts.milestones,
      description: texts.description,
      path: '/milestones/',
      parents: [{ label: sectionTexts.commitments, href: '/commitments/' }],
    }),
    phases: phases.map((phase) => toMilestoneView(portal, phase)),
    phaseChart: toPhaseChart(phases),
    goals: goals.map((goal) => toMilestoneView(portal, goal)),
    figures,
    hasSamples: figures.some(({ hasSamples }) => hasSamples),
  };
}
