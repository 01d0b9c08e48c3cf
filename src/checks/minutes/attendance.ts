import { createIssue, type Issue } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';

type MinutesDraft = PortalDrafts['minutes'][number];

function checkMinutes({ place, invited, present, attendance, vote }: MinutesDraft): Issue[] {
  const issues: Issue[] = [];
  const report = (column: string, found: number, expected: string): void => {
    issues.push(createIssue('attendance-mismatch', { ...place, column }, { expected, found }));
  };
  if (present !== undefined && invited !== undefined && present > invited) {
    report('实到', present, `不超过应到 ${invited}`);
  }
  const counted = (attendance ?? []).reduce((sum, { count }) => sum + count, 0);
  const votes = vote ? vote.inFavour + vote.against + vote.abstaining : 0;
  if (present !== undefined) {
    if (attendance && counted !== present) report('参加', counted, `实到 ${present}`);
    if (votes > present) report('表决', votes, `不超过实到 ${present}`);
    return issues;
  }
  // Without the number of those present, those who could have come are the most there can be.
  const most = attendance ? counted : (invited ?? Infinity);
  if (invited !== undefined && counted > invited) report('参加', counted, `不超过应到 ${invited}`);
  if (votes > most)
    report('表决', votes, attendance ? `不超过参加的 ${counted}` : `不超过应到 ${most}`);
  return issues;
}

/** Votes ≤ present ≤ invited, and the capacities add up to those present. */
export const attendance: Check = ({ minutes }) => minutes.flatMap(checkMinutes);
