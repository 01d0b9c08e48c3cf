import { countIssues, describeIssue } from '../describe-issue.ts';
import type { Issue } from '../issue.ts';
import { toShownPlace } from '../shown-text.ts';
import { sortIssues } from '../sort-issues.ts';

/** The machine-readable report of `check --format json`; its shape is part of the contract. */
export function reportJson(issues: readonly Issue[]): string {
  const entries = sortIssues(issues).map((issue) => {
    const { severity, message, hint } = describeIssue(issue);
    const { file, row = null, column = null, value = null } = toShownPlace(issue.place);
    return { code: issue.code, severity, file, row, column, value, message, hint };
  });
  return JSON.stringify({ issues: entries, counts: countIssues(issues) }, null, 2);
}
