import { describeIssue, describePlace } from '../describe-issue.ts';
import type { Issue } from '../issue.ts';
import { toShownPlace } from '../shown-text.ts';
import { sortIssues } from '../sort-issues.ts';

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow annotation an issue, in the syntax of GitHub Actions. */
export function reportGithub(issues: readonly Issue[]): string {
  return sortIssues(issues)
    .map((issue) => {
      const { severity, message, hint } = describeIssue(issue);
      const { file, row = 1 } = toShownPlace(issue.place);
      const text = `${describePlace(issue.place)}：${message}。${hint}。`;
      return `::${severity} file=${escapeProperty(file)},line=${row},title=${issue.code}::${escapeText(text)}`;
    })
    .join('\n');
}
