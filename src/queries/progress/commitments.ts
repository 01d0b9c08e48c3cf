import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { CommitmentStatus } from '../../model/progress/commitment-status.ts';
import type { Commitment, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { commitmentsTexts as texts } from '../../words/progress.ts';
import { toClauseLink, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { countDiscrepancies } from './discrepancies.ts';
import { statusMeanings, toDueText } from './status-words.ts';
import { toTargetText, type TargetText } from './target.ts';
import { toVerdict, type Verdict } from './verdict.ts';

/** One commitment in a list. */
export interface CommitmentEntry {
  readonly name: string;
  readonly href: string;
  readonly target: TargetText;
  readonly due: string;
  readonly clauses: readonly Link[];
  /** Samples are only on the commitment's own page. */
  readonly verdict: Verdict;
  readonly status: CommitmentStatus;
  readonly isSample: boolean;
}

/** The page `/commitments/`. */
export interface CommitmentsView {
  readonly frame: Frame;
  readonly total: Figure;
  readonly statuses: readonly {
    readonly status: CommitmentStatus;
    readonly count: Figure;
    readonly meaning: string;
  }[];
  readonly judgedOn: string;
  readonly groups: readonly {
    readonly name: string;
    readonly count: Figure;
    readonly entries: readonly CommitmentEntry[];
  }[];
  readonly milestonesHref: string;
  readonly discrepancies: { readonly href: string; readonly count: Figure };
}

/** A commitment as lists print it. */
export function toCommitmentEntry(portal: Portal, commitment: Commitment): CommitmentEntry {
  const { id, name, due, status, isSample } = commitment;
  return {
    name,
    href: portal.addresses.commitment(id),
    target: toTargetText(portal, commitment),
    due: toDueText(due),
    clauses: commitment.clauses.map((cited) => toClauseLink(cited, portal.addresses)),
    verdict: toVerdict(portal, commitment),
    status,
    isSample,
  };
}

/** How many commitments have each status, all five of them. */
export function countStatuses(portal: Portal): CommitmentsView['statuses'] {
  const names = Object.keys(statusMeanings) as CommitmentStatus[];
  return names.map((status) => {
    const own = portal.commitments.filter((commitment) => commitment.status === status);
    return {
      status,
      meaning: statusMeanings[status],
      count: toFigure(portal, count('commitments', is('编号', ...own.map(({ id }) => id))), {
        value: own.length,
        unit: '项',
        formula: texts.statusFormula(status),
      }),
    };
  });
}

/** All commitments, samples too, as the list shows them. */
export function countCommitments(portal: Portal): Figure {
  const { commitments } = portal;
  return toFigure(portal, count('commitments'), { value: commitments.length, unit: '项' });
}

/** All commitments by group, with a count of every status. */
export function toCommitmentsView(portal: Portal): CommitmentsView {
  const { commitments, addresses } = portal;
  const groups = Map.groupBy(commitments, ({ group }) => group);
  return {
    frame: toFrame(portal, {
      title: sectionTexts.commitments,
      description: texts.description(commitments.length),
      path: '/commitments/',
    }),
    total: countCommitments(portal),
    statuses: countStatuses(portal),
    judgedOn: toChineseDate(portal.today),
    groups: [...groups].map(([name, members]) => ({
      name: name ?? texts.otherGroup,
      count: toFigure(portal, count('commitments', is('类别', name ?? '')), {
        value: members.length,
        unit: '项',
      }),
      entries: members.map((commitment) => toCommitmentEntry(portal, commitment)),
    })),
    milestonesHref: addresses.resolve('/milestones/'),
    discrepancies: {
      href: addresses.resolve('/discrepancies/'),
      count: countDiscrepancies(portal),
    },
  };
}
