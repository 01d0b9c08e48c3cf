/** A stretch of a page's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const longestContext = 16;
const phraseEnd = /[\s，。；：、！？,;:!?（）()“”《》〔〕]/;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*~._]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** The end of a text back to its last sign or blank. */
function findPrefix(before: string): string {
  const near = before.slice(-longestContext);
  return near.slice(
    [...near].reduce((at, sign, index) => (phraseEnd.test(sign) ? index + 1 : at), 0),
  );
}

function findSuffix(after: string): string {
  const near = after.slice(0, longestContext);
  const end = near.search(phraseEnd);
  return end === -1 ? near : near.slice(0, end);
}

/** Whether the browser scrolls to `#:~:text=…` and marks it. */
export const canPointAtText = (): boolean =>
  typeof document !== 'undefined' && 'fragmentDirective' in document;

/**
 * `:~:text=` for a match. Browsers mark whole words only, and what they take for Chinese words is
 * theirs; so the phrase around the match is named as its surroundings.
 */
export function toTextFragment(text: string, { start, end }: Stretch): string {
  const exact = text.slice(start, end).trim();
  // A match over the end of a block stands nowhere in the page.
  if (exact === '' || /\s{2}/.test(exact)) return '';
  const prefix = findPrefix(text.slice(0, start));
  const suffix = findSuffix(text.slice(end));
  const before = prefix === '' ? '' : `${encode(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${encode(suffix)}`;
  return `:~:text=${before}${encode(exact)}${after}`;
}
