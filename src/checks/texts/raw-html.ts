import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

/** HTML in a text appears on the page as the letters it is made of. Named once a document. */
export const rawHtml: Check = ({ policies, minutes, news, pages }) =>
  [...policies, ...minutes, ...news, ...pages].flatMap(({ source, marks }): Issue[] => {
    const [row] = marks.htmlLines;
    const count = marks.htmlLines.length;
    return row === undefined
      ? []
      : [createIssue('raw-html', { file: source.file, row }, { count })];
  });
