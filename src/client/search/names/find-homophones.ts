import { toLooseSyllable } from './loose-sound.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term that sounds like what was typed. */
export interface Homophone {
  readonly term: string;
  /** 0 the same syllables · 1 a syllable was guessed · 2 nearly the same (zh/z, ang/an, n/l …). */
  readonly distance: 0 | 1 | 2;
}

type Reading = readonly (readonly string[])[];

const overlaps = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((syllable) => b.includes(syllable));

/** Readings of each typed character; a character that cannot be read has none. */
interface Heard {
  readonly sure: Reading;
  readonly guessed: Reading;
  readonly loose: Reading;
}

function hear(typed: string, { syllables, guess }: Vocabulary): Heard {
  const sure = [...typed].map((character) => syllables.get(character) ?? []);
  const guessed = [...typed].map((character) => syllables.get(character) ?? guess(character));
  return { sure, guessed, loose: guessed.map((readings) => readings.map(toLooseSyllable)) };
}

/** Compares character by character; `fits` says whether two characters sound alike. */
function soundsAlike(typed: string, term: string, fits: (at: number) => boolean): boolean {
  for (let at = 0; at < term.length; at += 1) {
    if (typed[at] !== term[at] && !fits(at)) return false;
  }
  return true;
}

/** Terms that sound like a text, nearest first. */
export function findHomophones(typed: string, vocabulary: Vocabulary): Homophone[] {
  const heard = hear(typed, vocabulary);
  const read = (term: string, at: number): readonly string[] =>
    vocabulary.syllables.get(term[at] ?? '') ?? [];
  const found: Homophone[] = [];
  for (const term of vocabulary.ofLength(typed.length)) {
    if (term === typed) continue;
    const isLoose = soundsAlike(typed, term, (at) =>
      overlaps(heard.loose[at] ?? [], read(term, at).map(toLooseSyllable)),
    );
    if (!isLoose) continue;
    const alike = (readings: Reading): boolean =>
      soundsAlike(typed, term, (at) => overlaps(readings[at] ?? [], read(term, at)));
    found.push({ term, distance: alike(heard.sure) ? 0 : alike(heard.guessed) ? 1 : 2 });
  }
  return found.sort((a, b) => a.distance - b.distance);
}
