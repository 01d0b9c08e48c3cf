import { createIssue, type Issue } from '../../issues/issue.ts';

const deepest = 20;
const mostColumns = 100;
// Markers of quotes and lists at the beginning of a line; each opens one more level.
const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const marker = />|[-+*]|\d+[.)]/g;
// A list that grows deeper line by line; up to four blanks a level.
const indented = new RegExp(`^(?:[ ]{2}|\\t){${2 * deepest},}\\S`);

function findReason(line: string): string | undefined {
  const depth = markers.exec(line)?.[0].match(marker)?.length ?? 0;
  if (depth > deepest || indented.test(line)) return '引用或列表套得太深';
  if (line.length > mostColumns && line.split('|').length > mostColumns + 2) return '表格太宽';
  return undefined;
}

/**
 * Lines of a Markdown body that no reader could follow and that make parsers give up: nested
 * thousands deep, or a table so wide that padding its rows would fill gigabytes.
 * @param bodyLine line of the file on which the body begins
 */
export function findLayoutLimits(body: string, file: string, bodyLine: number): Issue[] {
  return body.split('\n').flatMap((line, index) => {
    const reason = findReason(line);
    const place = { file, row: bodyLine + index };
    return reason === undefined ? [] : [createIssue('layout-too-complex', place, { reason })];
  });
}
