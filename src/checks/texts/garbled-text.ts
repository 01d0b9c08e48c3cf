import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';
import { findGarbled } from './find-garbled.ts';
import { placeAt, visitTexts } from './published-texts.ts';

const shown = 12;

/** A text that was read in the wrong encoding on its way here says nothing to anybody. */
export const garbledText: Check = (records) => {
  const issues: Issue[] = [];
  visitTexts(records, (text, owner, column) => {
    const index = findGarbled(text);
    if (index === -1) return;
    // What follows in plain letters may be a telephone number.
    const value = text.slice(index, index + shown).replace(/(?<=.)[ -~].*$/s, '');
    issues.push(createIssue('garbled-text', { ...placeAt(text, index, { owner, column }), value }));
  });
  return issues;
};
