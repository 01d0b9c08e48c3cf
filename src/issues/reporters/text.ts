import { countIssues, describeIssue, describePlace, isError } from '../describe-issue.ts';
import type { Issue } from '../issue.ts';
import { sortIssues } from '../sort-issues.ts';

/** So many issues are worded; who mends them sees the next ones in the next run. */
const shownIssues = 50;
/** So many files with further issues are named. */
const shownFiles = 20;

/** `✗ data/points.csv 第17行「纬度」：“abc” 不是数字。请…。(invalid-number)` */
export function toReportLine(issue: Issue): string {
  const { severity, message, hint } = describeIssue(issue);
  const mark = severity === 'error' ? '✗' : '!';
  return `${mark} ${describePlace(issue.place)}：${message}。${hint}。(${issue.code})`;
}

/** `3 个错误，1 个提醒`; a kind that was not met is left out. */
function toCounts(issues: readonly Issue[]): string {
  const { error, warning } = countIssues(issues);
  const parts = [error > 0 ? `${error} 个错误` : '', warning > 0 ? `${warning} 个提醒` : ''];
  return parts.filter(Boolean).join('，');
}

const byFile = (issues: readonly Issue[]): Map<string, Issue[]> =>
  Map.groupBy(issues, ({ place }) => place.file);

/** A heading with what the whole file holds, then a line for each issue that is shown. */
function toSection(shown: readonly Issue[], all: readonly Issue[]): string {
  const heading = `${describePlace({ file: shown[0]?.place.file ?? '' })}（${toCounts(all)}）`;
  return [heading, ...shown.map((issue) => `  ${toReportLine(issue)}`), ''].join('\n');
}

/** What was not worded: how many of which code in which file. */
function toRest(rest: readonly Issue[]): string[] {
  if (rest.length === 0) return [];
  const files = [...byFile(rest)];
  const lines = files.slice(0, shownFiles).map(([file, issues]) => {
    const codes = [...Map.groupBy(issues, ({ code }) => code)];
    const counts = codes.map(([code, { length }]) => `${code} ${length} 个`).join('、');
    return `  ${describePlace({ file })}：${counts}`;
  });
  const others = files.length - lines.length;
  const more = others > 0 ? [`  以及另外 ${others} 个文件`] : [];
  return [`还有 ${rest.length} 个问题，改好上面这些后会继续列出：`, ...lines, ...more, ''];
}

/**
 * For the terminal: grouped by file, errors first and within that by row; the first 50 in words
 * and the rest as numbers.
 */
export function reportText(issues: readonly Issue[]): string {
  if (issues.length === 0) return '✓ 没有发现问题';
  const sorted = sortIssues(issues);
  const inOrder = [...sorted.filter(isError), ...sorted.filter((issue) => !isError(issue))];
  const all = byFile(inOrder);
  const shown = byFile(inOrder.slice(0, shownIssues));
  const sections = [...shown].map(([file, group]) => toSection(group, all.get(file) ?? []));
  const { error, warning } = countIssues(issues);
  const summary = `共 ${error} 个错误，${warning} 个提醒`;
  return [...sections, ...toRest(inOrder.slice(shownIssues)), summary].join('\n');
}
