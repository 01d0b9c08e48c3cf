import type { WordFile } from '../../../queries/search/name-file.ts';
import type { Words } from './names-and-words.ts';
import { toSyllables } from './syllables.ts';

/** Opens the file of words. */
export function decodeWords({ words, sounds, simplified }: WordFile): Words {
  const characters = [...simplified];
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return { words, syllables: toSyllables(sounds), simplified: pairs };
}
