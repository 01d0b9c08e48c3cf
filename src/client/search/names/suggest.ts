import { parseQuery } from '../index/query.ts';
import { findCandidates, type Candidate, type Suggestion } from './find-candidates.ts';
import type { Names, Words } from './names-and-words.ts';
import { getVocabulary, type Vocabulary } from './vocabulary.ts';

const most = 5;

/** Converts the traditional characters that the site's file names; everything else stays. */
export function toSimplified({ simplified }: Words, typed: string): string {
  return [...typed].map((character) => simplified.get(character) ?? character).join('');
}

/** Every part the site does not know, in its best wording; then one part at a time in its others. */
function combine(parts: readonly string[], vocabulary: Vocabulary): Suggestion[] {
  const isStrange = parts.map(
    (part) => part.length < 2 || vocabulary.countStrange(part) > 0 || /[a-z]/.test(part),
  );
  const isAnyStrange = isStrange.includes(true);
  const choices = parts.map((part, index): readonly Candidate[] =>
    isStrange[index] || !isAnyStrange ? findCandidates(part, vocabulary) : [],
  );
  const best = choices.map((candidates, index) => candidates[0]?.text ?? parts[index] ?? '');
  const swapped = choices.flatMap((candidates, index) =>
    candidates.map(({ text, reason, cost }) => ({
      text: best.map((other, at) => (at === index ? text : other)).join(' '),
      reason,
      cost,
    })),
  );
  return swapped.sort((a, b) => a.cost - b.cost).map(({ text, reason }) => ({ text, reason }));
}

/** For “您要找的是不是”: what the reader may have meant, best first, five at most. */
export function suggest(
  { names, words }: { readonly names: Names; readonly words: Words },
  typed: string,
): Suggestion[] {
  const simple = toSimplified(words, typed.trim());
  const { parts } = parseQuery(simple);
  const vocabulary = getVocabulary(names, words);
  const others = combine(parts, vocabulary);
  const all: Suggestion[] =
    simple === typed.trim() ? others : [{ text: simple, reason: 'traditional' }, ...others];
  const seen = new Set([parseQuery(typed).parts.join(' ')]);
  return all.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, most);
}
