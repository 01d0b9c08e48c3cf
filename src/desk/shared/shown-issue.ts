import { describeIssue } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { toShownPlace } from '../../issues/shown-text.ts';

/** An issue as the desk shows it; personal values are masked as in every report. */
export interface ShownIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** The words of `check`, for a page of the desk. */
export function toShownIssue(issue: Issue): ShownIssue {
  const { file, row, column } = toShownPlace(issue.place);
  return { code: issue.code, file, row, column, ...describeIssue(issue) };
}
