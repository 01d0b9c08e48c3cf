import { createIssue, type Issue } from '../../issues/issue.ts';
import { findNearest } from '../../issues/nearest.ts';
import type { Portal } from '../../model/portal.ts';

/**
 * An explanation belongs to a contradiction that is there. Which there are is known only after
 * the records have been joined, so that this looks at the model and not at the drafts.
 */
export function findStaleExplanations({ discrepancies, rosters }: Portal): Issue[] {
  const ids = discrepancies.map(({ id }) => id);
  return rosters.explanations
    .filter(({ discrepancy }) => !ids.includes(discrepancy))
    .map(({ discrepancy, place }) => {
      const at = { ...place, column: '差异编号', value: discrepancy };
      return createIssue('stale-explanation', at, { nearest: findNearest(discrepancy, ids) });
    });
}
