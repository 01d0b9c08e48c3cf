import { countIssues, describeIssue, describePlace } from '../describe-issue.ts';
import type { Issue } from '../issue.ts';
import { sortIssues } from '../sort-issues.ts';

/** `✗ data/points.csv 第17行「纬度」：“abc” 不是数字。请…。(invalid-number)` */
export function toReportLine(issue: Issue): string {
  const { severity, message, hint } = describeIssue(issue);
  const mark = severity === 'error' ? '✗' : '!';
  return `${mark} ${describePlace(issue.place)}：${message}。${hint}。(${issue.code})`;
}

/** One line an issue for the terminal, then the counts. */
export function reportText(issues: readonly Issue[]): string {
  const { error, warning } = countIssues(issues);
  const summary = issues.length === 0 ? '✓ 没有发现问题' : `共 ${error} 个错误，${warning} 个提醒`;
  return [...sortIssues(issues).map(toReportLine), summary].join('\n');
}
