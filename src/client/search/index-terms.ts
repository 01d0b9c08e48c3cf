const han = /^\p{Script=Han}$/u;
// They make no pairs in the index, and have tokens of their own.
const lone = /^[〇々]$/;
const wordLike = /^[\p{L}\p{N}]$/u;
// More terms only load more of the index; what they would rule out, verification rules out.
const mostTerms = 12;
// The index holds at least so much of every run, from each of its characters on: see
// `output/search-tokens.ts`.
const longestToken = 10;

type Kind = 'han' | 'lone' | 'word' | 'gap';

function toKind(character: string): Kind {
  if (lone.test(character)) return 'lone';
  if (han.test(character)) return 'han';
  return wordLike.test(character) ? 'word' : 'gap';
}

interface Run {
  readonly kind: Kind;
  readonly characters: string[];
}

function splitRuns(part: string): Run[] {
  const runs: Run[] = [];
  for (const character of part) {
    const kind = toKind(character);
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.characters.push(character);
    else runs.push({ kind, characters: [character] });
  }
  return runs;
}

/**
 * Pairs that cover a run: 居家养老 → 居家 养老, 友邻点 → 友邻 邻点. Each pair may lie in another file of
 * the index, 27 KB at 600 pages; what overlapping pairs would rule out, verification rules out.
 */
function toPairs(characters: readonly string[]): string[] {
  const last = characters.length - 2;
  const isStart = (at: number): boolean => at === last || (at < last && at % 2 === 0);
  return characters.flatMap((_, at) =>
    isStart(at) ? [characters.slice(at, at + 2).join('')] : [],
  );
}

function toTerms(runs: readonly Run[]): string[] {
  const terms = runs.flatMap(({ kind, characters }) => {
    if (kind === 'han') return toPairs(characters);
    return kind === 'word' ? [characters.slice(0, longestToken).join('')] : [];
  });
  if (terms.length > 0) return terms;
  return runs.flatMap(({ kind, characters }) =>
    kind === 'han' || kind === 'lone' ? characters : [],
  );
}

/**
 * What to ask the index: pairs of Han characters, Latin words and numbers, and single
 * Han characters where a part has nothing else. Empty for signs alone, which nobody can look up.
 */
export function toIndexTerms(parts: readonly string[]): string[] {
  const terms = parts.flatMap((part) => toTerms(splitRuns(part)));
  return [...new Set(terms)].slice(0, mostTerms);
}
