import { catalogue } from './catalogue/index.ts';
import type { Severity } from './catalogue/kind.ts';
import type { Issue, Place } from './issue.ts';
import { toShownPlace, toShownText } from './shown-text.ts';

/** An issue in words, as every reporter shows it. */
export interface IssueText {
  readonly severity: Severity;
  /** What is wrong and what was found, without place or remedy. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

// A message is one line, and a terminal must not obey what stands in a cell.
const longest = 60;
function toOneLine(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()];
  return characters.length > longest
    ? `${characters.slice(0, longest).join('')}…`
    : characters.join('');
}

/** Looks the wording up in the catalogue; personal data in what it quotes is masked. */
export function describeIssue(issue: Issue): IssueText {
  const kind = catalogue[issue.code];
  const { value } = toShownPlace(issue.place);
  const found = value === undefined || value === '' ? '' : `“${toOneLine(value)}” `;
  return {
    severity: kind.severity,
    message: `${found}${toShownText(kind.message(issue.args as never))}`,
    hint: toShownText(kind.hint(issue.args as never)),
  };
}

/** `data/points.csv 第17行「纬度」`, in a sheet `D3 第3行「电话」` – the place as a program shows it. */
export function describePlace(place: Place): string {
  const { file, row, cell, column } = toShownPlace(place);
  const cellText = cell === undefined ? '' : ` ${cell}`;
  const rowText = row === undefined ? '' : ` 第${row}行`;
  const columnText = column === undefined ? '' : `「${toOneLine(column)}」`;
  return `${toOneLine(file)}${cellText}${rowText}${columnText}`;
}

/** Whether this issue stops a build. */
export function isError(issue: Issue): boolean {
  return catalogue[issue.code].severity === 'error';
}

/** How many errors and warnings a run found. */
export function countIssues(issues: readonly Issue[]): { error: number; warning: number } {
  const error = issues.filter(isError).length;
  return { error, warning: issues.length - error };
}
