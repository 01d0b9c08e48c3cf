const han = /^\p{Script=Han}$/u;
const wordLike = /^[\p{L}\p{N}]$/u;
// More terms only load more of the index; what they would rule out, verification rules out.
const mostTerms = 12;

type Kind = 'han' | 'word' | 'gap';

function toKind(character: string): Kind {
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

function toBigrams(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Of a number or word broken by signs (156,950; 0573-8512) only the beginning is a sure term. */
function toSureTerms(runs: readonly Run[]): string[] {
  return runs.flatMap(({ kind, characters }, index) => {
    if (kind === 'han') return toBigrams(characters);
    const isContinued = runs[index - 1]?.kind === 'gap' && runs[index - 2]?.kind === 'word';
    return kind === 'word' && !isContinued ? [characters.join('')] : [];
  });
}

/**
 * What to ask the index: overlapping pairs of Han characters, whole Latin words and numbers.
 * Empty when nothing sure can be asked (a single character); then every page is a candidate.
 */
export function toIndexTerms(parts: readonly string[]): string[] {
  const terms = parts.flatMap((part) => toSureTerms(splitRuns(part)));
  return [...new Set(terms)].slice(0, mostTerms);
}
