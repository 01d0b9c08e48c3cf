import { catalogue, type IssueCode } from '../../issues/catalogue/index.ts';
import { describeIssue } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { toReportLine } from '../../issues/reporters/text.ts';

/** Between these two lines of `content/README.md` the guide is generated. */
export const guideMarkers = {
  start: '<!-- 以下由 npm run docs 生成，请不要手改 -->',
  end: '<!-- 以上由 npm run docs 生成 -->',
} as const;

function toSection(code: IssueCode): string {
  const { place, args } = catalogue[code].example;
  const issue: Issue = { code, place, args };
  const { severity, message, hint } = describeIssue({ ...issue, place: { file: place.file } });
  return [
    `### ${code}`,
    '',
    `${severity === 'error' ? '错误' : '提醒'}：${message}。`,
    '',
    `怎么办：${hint}。`,
    '',
    '```text',
    toReportLine(issue),
    '```',
  ].join('\n');
}

/** A section for every code that a check can report, in the order of the catalogue. */
export function renderIssueGuide(): string {
  const codes = Object.keys(catalogue) as IssueCode[];
  return codes.map(toSection).join('\n\n');
}

/** A text with what stands between its markers replaced; throws when a marker is missing. */
export function replaceGuide(text: string): string {
  const start = text.indexOf(guideMarkers.start);
  const end = text.indexOf(guideMarkers.end);
  if (start === -1 || end < start) throw new Error('content/README.md has lost its markers');
  const before = text.slice(0, start + guideMarkers.start.length);
  return `${before}\n\n${renderIssueGuide()}\n\n${text.slice(end)}`;
}
