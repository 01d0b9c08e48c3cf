/** A place inside a page that can be linked to. */
export interface PageAnchor {
  readonly id: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** Words of a heading; '' for a clause or another element. */
  readonly heading: string;
}

/** A page's text and its inner places. */
export interface PageText {
  readonly text: string;
  readonly anchors: readonly PageAnchor[];
}

/** Pagefind's record of an element with an id; `location` counts words. */
export interface RawAnchor {
  readonly id: string;
  readonly location: number;
  readonly text?: string;
}

// Behind it stand the tokens that `output/search/search-tokens.ts` added for the index alone.
const tokenMark = '\uE000';
// Pagefind escapes these two in what it hands out.
const escaped: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * Reads the text of a fragment: Pagefind puts a zero-width space between words and ends
 * every block with ". " of its own; offsets are kept while the dots become blanks.
 */
export function toPageText(content: string, rawAnchors: readonly RawAnchor[] = []): PageText {
  const words = content.replace(/&[lg]t;/g, (found) => escaped[found] ?? found).split('\u200B');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length;
  }
  const whole = words.join('');
  const end = whole.indexOf(tokenMark);
  const text = whole.slice(0, end === -1 ? undefined : end).replace(/\.(\s|$)/g, ' $1');
  const anchors = rawAnchors
    .map(({ id, location, text: heading = '' }) => ({ id, at: starts[location] ?? at, heading }))
    .sort((a, b) => a.at - b.at);
  return { text, anchors };
}

/** The last inner place that begins at or before a position. */
export function findAnchor(anchors: readonly PageAnchor[], at: number): PageAnchor | undefined {
  return anchors.filter((anchor) => anchor.at <= at).pop();
}
