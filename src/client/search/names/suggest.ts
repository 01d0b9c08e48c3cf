import type { Names, Words } from './name.ts';

/** Another wording that the site knows. */
export interface Suggestion {
  readonly text: string;
  readonly reason: 'traditional' | 'pinyin' | 'homophone' | 'typo';
}

/** Converts the traditional characters that the site's file names; everything else stays. */
export function toSimplified({ simplified }: Words, typed: string): string {
  return [...typed].map((character) => simplified.get(character) ?? character).join('');
}

/** For “您要找的是不是”: what the reader may have meant, best first, five at most. */
export function suggest({ words }: { names: Names; words: Words }, typed: string): Suggestion[] {
  const simple = toSimplified(words, typed);
  return simple === typed ? [] : [{ text: simple, reason: 'traditional' }];
}
