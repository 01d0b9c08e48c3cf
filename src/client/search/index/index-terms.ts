const han = /^\p{Script=Han}$/u;
// They make no pairs in the index, and have tokens of their own.
const lone = /^[〇々]$/;
const wordLike = /^[\p{L}\p{N}]$/u;
// More terms only load more of the index; what they would rule out, verification rules out.
const mostTerms = 12;
// The index holds at least so much of every run, from each of its characters on: see
// `output/search/search-tokens.ts`.
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

/** Every pair: with fewer of them a few files less are loaded of the index, and many more texts. */
function toPairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
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
 * What to ask the index: overlapping pairs of Han characters, Latin words and numbers, and single
 * Han characters where a part has nothing else. Empty for signs alone, which nobody can look up.
 */
export function toIndexTerms(parts: readonly string[]): string[] {
  const terms = parts.flatMap((part) => toTerms(splitRuns(part)));
  return [...new Set(terms)].slice(0, mostTerms);
}
