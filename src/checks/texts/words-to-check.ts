import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';
import { placeAt, visitTexts } from './published-texts.ts';

const codes = { 错: 'wrong-word', 敏感: 'sensitive-word', 提醒: 'word-to-check' } as const;

interface WordToCheck {
  readonly suggestion: string;
  readonly code: (typeof codes)[keyof typeof codes];
}

const escape = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** One expression for all words; of two that begin alike the longer one is meant. */
function toExpression(words: Iterable<string>): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(escape).join('|'), 'g');
}

/**
 * Words of the office's own list, in every text that is published. Once a row or line. An official
 * text stays as it was issued, so that what is wrong in it stops nothing.
 */
export const wordsToCheck: Check = (records) => {
  const words = new Map<string, WordToCheck>();
  for (const { word = '', suggestion = '', level } of records.rosters['words-to-check']) {
    if (word.trim() !== '' && level) words.set(word.trim(), { suggestion, code: codes[level] });
  }
  if (words.size === 0) return [];
  const [expression, issues] = [toExpression(words.keys()), [] as Issue[]];
  visitTexts(records, (text, owner, column) => {
    const seen = new Set<string>();
    for (const { index, 0: value } of text.matchAll(expression)) {
      const found = words.get(value);
      const place = { ...placeAt(text, index, { owner, column }), value };
      const key = `${place.row ?? ''} ${value}`;
      if (!found || seen.has(key)) continue;
      seen.add(key);
      const code = owner.isOfficial === true ? codes.提醒 : found.code;
      issues.push(createIssue(code, place, { suggestion: found.suggestion }));
    }
  });
  return issues;
};
