import { getClauses, type PolicyShelf } from '../cited-clauses.ts';
import { getReferred } from '../get-referred.ts';
import type { Milestone } from '../portal.ts';
import type { RosterRows } from '../records.ts';
import { createReferenceIndex } from '../reference-index.ts';

/** Milestones with their clauses; those that name a parent hang below it. */
export function joinMilestones(rosters: RosterRows, shelf: PolicyShelf): Milestone[] {
  const milestones = rosters.milestones.map((row) => {
    const children: Milestone[] = [];
    return { ...row, clauses: getClauses(row.clauses, shelf), children };
  });
  const index = createReferenceIndex(milestones);
  const top: Milestone[] = [];
  for (const milestone of milestones) {
    const { parent } = milestone;
    const siblings = parent === undefined ? top : getReferred(index, parent).children;
    siblings.push(milestone);
  }
  return top;
}
