import type { Syllables } from './syllables.ts';

function createCollator(): Intl.Collator | undefined {
  const collator = new Intl.Collator('zh-CN-u-co-pinyin');
  return collator.resolvedOptions().locale.startsWith('zh') ? collator : undefined;
}

function findPlace(sorted: readonly string[], character: string, collator: Intl.Collator): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (collator.compare(sorted[middle] ?? '', character) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Guesses how a character is read that the files do not name. Browsers sort Chinese by sound: if the
 * site has any character of the same syllable, one of the two neighbours is one.
 */
export function createGuesser(syllables: Syllables): (character: string) => readonly string[] {
  const collator = createCollator();
  if (!collator) return () => [];
  const sure = [...syllables].filter(([, readings]) => readings.length === 1);
  const sorted = sure.map(([character]) => character).sort((a, b) => collator.compare(a, b));
  return (character) => {
    if (!/^\p{Script=Han}$/u.test(character)) return [];
    const place = findPlace(sorted, character, collator);
    const neighbours = sorted.slice(Math.max(0, place - 1), place + 1);
    return [...new Set(neighbours.flatMap((neighbour) => syllables.get(neighbour) ?? []))];
  };
}
