import { createGuesser } from './guess-readings.ts';
import { toLooseSpelling } from './loose-sound.ts';
import type { Names, Words } from './names-and-words.ts';
import type { Syllables } from './syllables.ts';

/** What the site's names and words know. */
export interface Vocabulary {
  /** Names before words, both in the order of their files. */
  readonly terms: readonly string[];
  readonly ofLength: (length: number) => readonly string[];
  /** How many pairs of neighbouring characters stand in no term. */
  readonly countStrange: (text: string) => number;
  readonly syllables: Syllables;
  /** Syllables as many people spell them; see `loose-sound.ts`. */
  readonly loose: () => Syllables;
  /** How a character is perhaps read that `syllables` does not name. */
  readonly guess: (character: string) => readonly string[];
}

// 松枫社区友邻点01(规划) is nothing that a reader would mean.
const term = /^[\u4E00-\u9FFFa-z\d]{2,16}$/;

const toPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

function join(first: Syllables, second: Syllables): Syllables {
  const joined = new Map(first);
  for (const [character, readings] of second) {
    joined.set(character, [...new Set([...(joined.get(character) ?? []), ...readings])]);
  }
  return joined;
}

const loosen = (syllables: Syllables): Syllables =>
  new Map(
    [...syllables].map(([character, readings]) => [character, readings.map(toLooseSpelling)]),
  );

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
  const short = labels.filter((label) => term.test(label));
  const terms = [...new Set([...short, ...words.words])];
  const groups = groupByLength(terms);
  const pairs = new Set([...labels, ...words.words].flatMap(toPairs));
  const syllables = join(names.syllables, words.syllables);
  let loose: Syllables | undefined;
  let guess: Vocabulary['guess'] | undefined;
  return {
    terms,
    ofLength: (length) => groups.get(length) ?? [],
    countStrange: (text) => toPairs(text).filter((pair) => !pairs.has(pair)).length,
    syllables,
    loose: () => (loose ??= loosen(syllables)),
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
