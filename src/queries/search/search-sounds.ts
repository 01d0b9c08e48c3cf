import { pinyin } from 'pinyin-pro';

/**
 * Syllable without tone → the Han characters of the texts that are read so there, ü as v. Readings
 * depend on the word (重庆 chong, 重点 zhong), so that whole names have to be given.
 */
export function toSounds(texts: Iterable<string>): Record<string, string> {
  const characters = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    for (const { origin, pinyin: syllable, isZh } of pinyin(text, {
      toneType: 'none',
      type: 'all',
      v: true,
    })) {
      if (!isZh) continue;
      const alike = characters.get(syllable) ?? new Set();
      characters.set(syllable, alike.add(origin));
    }
  }
  const byCode = (a: string, b: string): number => (a < b ? -1 : 1);
  return Object.fromEntries(
    [...characters]
      .sort(([a], [b]) => byCode(a, b))
      .map(([syllable, alike]) => [syllable, [...alike].sort(byCode).join('')]),
  );
}
