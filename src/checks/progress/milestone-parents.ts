import { createIssue } from '../../issues/issue.ts';
import { createReferenceIndex } from '../../model/reference-index.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';

type Milestone = PortalDrafts['rosters']['milestones'][number];

/** A milestone that hangs below itself would vanish from every page. */
export const milestoneParents: Check = ({ rosters: { milestones } }) => {
  const index = createReferenceIndex(milestones);
  const findParent = ({ parent }: Milestone): Milestone | undefined => {
    const found = parent === undefined ? undefined : index.find(parent);
    return found === 'ambiguous' ? undefined : found;
  };
  const isBelowItself = (milestone: Milestone): boolean => {
    const seen = new Set<Milestone>();
    let above = findParent(milestone);
    while (above && !seen.has(above)) {
      if (above === milestone) return true;
      seen.add(above);
      above = findParent(above);
    }
    return false;
  };
  return milestones
    .filter(isBelowItself)
    .map(({ place, parent }) =>
      createIssue(
        'invalid-value',
        { ...place, column: '上级', value: parent },
        { expected: '真正的上一级，不能绕回自己' },
      ),
    );
};
