import { Converter } from 'opencc-js/t2cn';

const first = 0x4e00;
const last = 0x9fff;

/** Every traditional character with its simplified one. Taken out of words, so that each stands for itself. */
function listPairs(): (readonly [traditional: string, simplified: string])[] {
  const length = last - first + 1;
  const characters = Array.from({ length }, (_, i) => String.fromCharCode(first + i));
  const converted = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n');
  return characters.flatMap((character, i) => {
    const simplified = converted[i] ?? character;
    return simplified === character ? [] : [[character, simplified] as const];
  });
}

/**
 * `鄰邻點点`: the traditional characters that a reader may type for a character of these texts.
 * What the texts hold themselves is left as it is typed.
 */
export function toSimplified(texts: readonly string[]): string {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  return listPairs()
    .filter(([traditional, simplified]) => used.has(simplified) && !used.has(traditional))
    .flat()
    .join('');
}
