import { createGuesser } from './guess-readings.ts';
import type { Names, Words } from './name.ts';
import type { Syllables } from './syllables.ts';

/** What the site's names and words know. */
export interface Vocabulary {
  /** Names before words, both in the order of their files. */
  readonly terms: readonly string[];
  readonly ofLength: (length: number) => readonly string[];
  /** Whether every pair of neighbouring characters stands in some term. */
  readonly knows: (text: string) => boolean;
  readonly syllables: Syllables;
  /** How a character is perhaps read that `syllables` does not name. */
  readonly guess: (character: string) => readonly string[];
}

const longestTerm = 16;

const toPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

function join(first: Syllables, second: Syllables): Syllables {
  const joined = new Map(first);
  for (const [character, readings] of second) {
    joined.set(character, [...new Set([...(joined.get(character) ?? []), ...readings])]);
  }
  return joined;
}

function groupByLength(terms: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const term of terms) {
    const group = groups.get(term.length);
    if (group) group.push(term);
    else groups.set(term.length, [term]);
  }
  return groups;
}

function createVocabulary(names: Names, words: Words): Vocabulary {
  const labels = names.labels().map(({ text }) => text.text);
  const short = labels.filter(({ length }) => length > 1 && length <= longestTerm);
  const terms = [...new Set([...short, ...words.words])];
  const groups = groupByLength(terms);
  const pairs = new Set([...labels, ...words.words].flatMap(toPairs));
  const syllables = join(names.syllables, words.syllables);
  let guess: Vocabulary['guess'] | undefined;
  return {
    terms,
    ofLength: (length) => groups.get(length) ?? [],
    knows: (text) => toPairs(text).every((pair) => pairs.has(pair)),
    syllables,
    guess: (character) => (guess ??= createGuesser(syllables))(character),
  };
}

const known = new WeakMap<Words, Vocabulary>();

/** The vocabulary of the site; made once. */
export function getVocabulary(names: Names, words: Words): Vocabulary {
  const made = known.get(words) ?? createVocabulary(names, words);
  known.set(words, made);
  return made;
}
