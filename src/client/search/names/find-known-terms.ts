import type { Names, Words } from './names-and-words.ts';
import { getVocabulary } from './vocabulary.ts';

const most = 3;

/** The longest piece of a question that stands in a name: 停车 of 停车难怎么办 in 小区停车. */
function findSharedPiece(question: string, { labels }: Names): string | undefined {
  for (let length = question.length - 1; length > 1; length -= 1) {
    for (let start = 0; start + length <= question.length; start += 1) {
      const piece = question.slice(start, start + length);
      if (labels().some(({ text }) => text.text.includes(piece))) return piece;
    }
  }
  return undefined;
}

/** The terms of the site that a whole question holds, the longest first; none lies in another one. */
export function findKnownTerms(
  question: string,
  { names, words }: { readonly names: Names; readonly words: Words },
): string[] {
  const inside = getVocabulary(names, words)
    .terms.filter((term) => term.length < question.length && question.includes(term))
    .sort((a, b) => b.length - a.length);
  const chosen: string[] = [];
  for (const term of inside) {
    if (!chosen.some((longer) => longer.includes(term))) chosen.push(term);
  }
  const piece = chosen.length > 0 ? undefined : findSharedPiece(question, names);
  return piece === undefined ? chosen.slice(0, most) : [piece];
}
