import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Milestone, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { milestonesTexts as texts } from '../../words/progress.ts';
import { toCommitmentEntry, type CommitmentEntry } from './commitments.ts';
import { toClauseLink, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { stateShapes, toState, type StateView } from './milestone-state.ts';
import { toPlanTimeline, type PlanTimeline } from './plan-timeline.ts';
import { toProgressFigure, type ProgressFigure } from './progress-figure.ts';

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
  /** How many tasks of the years are in each state; states of none are left out. */
  readonly summary: readonly { readonly state: StateView; readonly count: Figure }[];
  readonly timeline: PlanTimeline | undefined;
  /** The day on which states and targets are judged. */
  readonly judgedOn: string;
  readonly phases: readonly MilestoneView[];
  readonly goals: readonly MilestoneView[];
  readonly figures: readonly ProgressFigure[];
  readonly commitmentsHref: string;
}

// The indicators that sum the network up; a portal without them shows no chart for them.
const headlineIds = ['stations-total', 'points-total', 'projects-running', 'trainings'];

/** 2016-06, 2016-07 → `2016年6月—7月`; one and the same → once. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return toChineseDate(start);
  const [year = ''] = start.split('-');
  const isSameYear = end.startsWith(`${year}-`) && start !== year;
  const text = toChineseDate(end);
  return `${toChineseDate(start)}—${isSameYear ? text.slice(`${year}年`.length) : text}`;
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
    state: toState(milestone, portal.today),
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

/** Which tasks are how far, counted again from their rows; the rule stands on the page. */
function toSummary(portal: Portal, goals: readonly Milestone[]): MilestonesView['summary'] {
  const tasks = goals.flatMap(({ children }) => children);
  const states = Map.groupBy(tasks, (task) => toState(task, portal.today).text);
  return [...states.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const rows = count('milestones', is('编号', ...own.map(({ id }) => id)));
      const figure = toFigure(portal, rows, {
        value: own.length,
        unit: texts.taskUnit,
        formula: texts.stateFormula,
      });
      return [{ state: toState(first, portal.today), count: figure }];
    })
    .sort((a, b) => stateShapes.indexOf(a.state.shape) - stateShapes.indexOf(b.state.shape));
}

/** Phases, yearly goals with their tasks, and the headline indicators. */
export function toMilestonesView(portal: Portal): MilestonesView {
  const phases = portal.milestones.filter(({ kind }) => kind === '阶段');
  const goals = portal.milestones.filter(({ kind }) => kind !== '阶段');
  const figures = headlineIds.flatMap((id) => {
    const commitment = portal.commitments.find((own) => own.id === id);
    return commitment ? [toProgressFigure(portal, commitment, 'small')] : [];
  });
  return {
    frame: toFrame(portal, {
      title: sectionTexts.milestones,
      description: texts.description,
      path: '/milestones/',
      parents: [{ label: sectionTexts.commitments, href: '/commitments/' }],
    }),
    commitmentsHref: portal.addresses.resolve('/commitments/'),
    summary: toSummary(portal, goals),
    timeline: toPlanTimeline(portal.milestones, portal.today),
    judgedOn: toChineseDate(portal.today),
    phases: phases.map((phase) => toMilestoneView(portal, phase)),
    goals: goals.map((goal) => toMilestoneView(portal, goal)),
    figures,
  };
}
