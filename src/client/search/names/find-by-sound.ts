import { toMask } from './initials.ts';
import type { Found } from './find-by-text.ts';
import type { SoundMatch, SoundMatcher } from './match-sound.ts';
import type { Label, Name } from './name.ts';
import type { Names } from './names-and-words.ts';

/** A name that sounds like what was typed. */
export interface FoundBySound extends Found {
  readonly match: SoundMatch;
}

const longest = 40;

/** Letters as typed for a sound: without blanks and apostrophes, ü as v; undefined = not for a sound. */
export function toSound(parts: readonly string[]): string | undefined {
  const sound = parts.join('').replace(/['’]/g, '').replace(/ü/g, 'v');
  return /^[a-z\d\u4E00-\u9FFF]+$/.test(sound) && /[a-z]/.test(sound) && sound.length <= longest
    ? sound
    : undefined;
}

function rankSound({ text: { text } }: Label, { start, end, isEven }: SoundMatch): number {
  if (start > 0) return isEven ? 7 : 8;
  if (!isEven) return 6;
  return end === text.length ? 4 : 5;
}

/**
 * 4 the whole name sounds so · 5 it begins so · 6 it begins so, typed half in syllables and half in
 * initials · 7, 8 the same from a later character on.
 */
export function findBySound(names: Names, sound: string, match: SoundMatcher): FoundBySound[] {
  const { masks, offsets } = names.initials();
  const first = toMask(sound);
  const best = new Map<Name, FoundBySound>();
  names.labels().forEach((label, index) => {
    const { text } = label.text;
    const offset = offsets[index] ?? 0;
    for (let start = 0; start < text.length; start += 1) {
      const isPossible =
        first === 0 ? text[start] === sound[0] : (masks[offset + start] ?? 0) & first;
      if (!isPossible) continue;
      const found = match(text, start);
      if (!found) continue;
      const rank = rankSound(label, found);
      const known = best.get(label.name);
      if (!known || rank < known.rank) best.set(label.name, { label, rank, match: found });
      // What begins later in the same name is no better.
      if (found.isEven) break;
    }
  });
  return [...best.values()];
}
