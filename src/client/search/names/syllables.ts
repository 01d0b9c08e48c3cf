/** A character and the ways in which it is read, without tones. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** Turns “syllable → characters” around. */
export function toSyllables(sounds: Readonly<Record<string, string>>): Syllables {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(sounds)) {
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}
