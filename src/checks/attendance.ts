import { createIssue, type Issue } from '../issues/issue.ts';
import type { PortalDrafts } from '../model/records.ts';
import type { Check } from './check.ts';

type MinutesDraft = PortalDrafts['minutes'][number];

function checkMinutes({ place, invited, present, attendance, vote }: MinutesDraft): Issue[] {
  const issues: Issue[] = [];
  const report = (column: string, found: number, expected: string): void => {
    issues.push(createIssue('attendance-mismatch', { ...place, column }, { expected, found }));
  };
  if (present !== undefined && invited !== undefined && present > invited) {
    report('实到', present, `不超过应到 ${invited}`);
  }
  if (present === undefined) return issues;
  const counted = (attendance ?? []).reduce((sum, { count }) => sum + count, 0);
  if (attendance && counted !== present) report('参加', counted, `实到 ${present}`);
  const votes = vote ? vote.inFavour + vote.against + vote.abstaining : 0;
  if (votes > present) report('表决', votes, `不超过实到 ${present}`);
  return issues;
}

/** Votes ≤ present ≤ invited, and the capacities add up to those present. */
export const attendance: Check = ({ minutes }) => minutes.flatMap(checkMinutes);
