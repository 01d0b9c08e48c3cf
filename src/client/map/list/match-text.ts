/** Lower case, full-width letters as plain ones, no blanks around. */
export const toPlain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** What a name is found by when only letters were typed. */
export interface Sounds {
  readonly initials: string;
  /** The name from each of its syllables on, without blanks. */
  readonly tails: readonly string[];
}

/** @param pinyin syllables separated by blanks: `song feng she qu` */
export function toSounds(pinyin: string): Sounds {
  const syllables = pinyin.toLowerCase().split(/\s+/);
  return {
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    tails: syllables.map((_, index) => syllables.slice(index).join('')),
  };
}

/**
 * Whether a name sounds like what was typed: `songfeng`, `feng`, `sf`, `sfsq`. Initials count from
 * the beginning only, other than in the search: `sq` in the middle is every 社区, and narrows nothing.
 */
export function soundsLike({ initials, tails }: Sounds, typed: string): boolean {
  if (!/^[a-z]+$/.test(typed)) return false;
  return initials.startsWith(typed) || tails.some((tail) => tail.startsWith(typed));
}
