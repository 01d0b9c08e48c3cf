import type { Label } from './name.ts';
import type { Syllables } from './syllables.ts';

/** For every unit of every label the letters with which it can begin, 26 bits each. */
export interface InitialTable {
  readonly masks: Uint32Array;
  /** Where a label's units begin; one more than there are labels. */
  readonly offsets: Uint32Array;
}

/** The bit of a letter; 0 for anything else. */
export function toMask(character: string): number {
  const place = character.charCodeAt(0) - 97;
  return place >= 0 && place < 26 ? 1 << place : 0;
}

/** Lets most places be ruled out without looking at their sounds. */
export function toInitialTable(labels: readonly Label[], syllables: Syllables): InitialTable {
  const total = labels.reduce((sum, { text }) => sum + text.text.length, 0);
  const masks = new Uint32Array(total);
  const offsets = new Uint32Array(labels.length + 1);
  const known = new Map<string, number>();
  for (const [character, readings] of syllables) {
    known.set(
      character,
      readings.reduce((mask, syllable) => mask | toMask(syllable), 0),
    );
  }
  let at = 0;
  labels.forEach(({ text: { text } }, index) => {
    for (const character of text) {
      masks[at] = known.get(character) ?? toMask(character);
      at += character.length;
    }
    offsets[index + 1] = at;
  });
  return { masks, offsets };
}
