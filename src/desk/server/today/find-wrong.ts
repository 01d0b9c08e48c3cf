import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import { sortIssues } from '../../../issues/sort-issues.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import type { TodayFile } from '../../shared/today.ts';
import { toPlaceHref } from './to-place-href.ts';

/**
 * What the checks say, file by file: the one with most errors first.
 * @param toTitle name of a file for editors
 */
export function findWrong(
  issues: readonly Issue[],
  toTitle: (file: string) => string,
): TodayFile[] {
  const byFile = Map.groupBy(sortIssues(issues), ({ place }) => place.file);
  const files = [...byFile].map(([file, own]) => ({
    title: toTitle(file),
    href: toPlaceHref({ file }),
    errors: own.filter(isError).length,
    issues: own.map((issue) => ({ ...toShownIssue(issue), href: toPlaceHref(issue.place) })),
  }));
  return files.sort((a, b) => b.errors - a.errors);
}
