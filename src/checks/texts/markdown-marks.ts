import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

// Whoever pasted thousands of them needs no list.
const mostPerText = 100;

/** A mark of Markdown shows what was meant, or its line is named. */
export const markdownMarks: Check = ({ policies, minutes, news, pages }) =>
  [...policies, ...minutes, ...news, ...pages].flatMap(({ source, marks }) =>
    marks.faults
      .slice(0, mostPerText)
      .map(({ kind, line, value }) => createIssue(kind, { file: source.file, row: line, value })),
  );
