import type { Issue } from '../../../issues/issue.ts';
import type { FormIssue } from '../../shared/forms.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';

/** An issue at a field of a form, in the words of `check`. */
export function toFormIssue(issue: Issue, path: string): FormIssue {
  const { code, severity, message, hint } = toShownIssue(issue);
  return { path, code, severity, message, hint };
}
