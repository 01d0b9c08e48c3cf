const pair = /^\p{Script=Han}{2}$/u;
const last = '\u{10FFFF}';

function findHolding(beginning: string, firstWords: readonly string[]): string[] {
  return firstWords.filter((word, index) => {
    const next = firstWords[index + 1];
    return word <= beginning + last && (next === undefined || next > beginning);
  });
}

/**
 * The files that may hold words beginning with a term, each by its first word. Pagefind opens only
 * the one in which the term itself would stand: of 规划 | 规则 on both sides of a border, 规 would
 * find half. Pairs stand in the index themselves.
 * @param firstWords of the files of one part, in their order
 */
export function findIndexFiles(terms: readonly string[], firstWords: readonly string[]): string[] {
  const beginnings = terms.filter((term) => !pair.test(term));
  return [...new Set(beginnings.flatMap((term) => findHolding(term, firstWords)))];
}
