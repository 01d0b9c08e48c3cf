import { findClass, isSpecial, isSurrogate, readToken } from './read-token.ts';

/** A stretch of text as a reader sees it, with the way back to the original. */
export interface PlainText {
  readonly text: string;
  /** Where each character of `text` begins in the original; one more for the end. */
  readonly starts: readonly number[];
}

/**
 * Without markup and invisible characters, full-width letters as plain ones. What hides in tags
 * and addresses follows at the end, each behind a `\u0001` that no detector reads across.
 */
export function toPlainText(original: string, from = 0, to = original.length): PlainText {
  const starts: number[] = [];
  const stretches: (readonly [start: number, end: number])[] = [[from, to]];
  let text = '';
  const add = (shown: string, at: number): void => {
    text += shown;
    for (let rest = shown.length; rest > 0; rest -= 1) starts.push(at);
  };
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [start, end] = stretch;
    for (let at = start; at < end;) {
      const code = original.charCodeAt(at);
      if (!isSpecial(code) && !isSurrogate(code)) {
        add(findClass(code).shown, at);
        at += 1;
        continue;
      }
      const token = readToken(original, at);
      add(token.shown, at);
      if (token.holdsText) stretches.push([at + 1, Math.min(token.end, end)]);
      at = token.end;
    }
    add('\u0001', end);
  }
  starts.push(to);
  return { text, starts };
}

/** No seed matches more than this. */
const longestSeed = 32;

/** Stretches of a text around everything that a cheap pattern finds; neighbours are joined. */
export function findWindows(text: string, seed: RegExp, reach: number): [number, number][] {
  const windows: [number, number][] = [];
  // The same pattern serves every text; no detector is called while one is being looked through.
  seed.lastIndex = 0;
  while (seed.test(text)) {
    const start = Math.max(0, seed.lastIndex - longestSeed - reach);
    const end = Math.min(text.length, seed.lastIndex + reach);
    const last = windows.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else windows.push([start, end]);
  }
  return windows;
}
