/** A place inside a page that can be linked to. */
export interface PageAnchor {
  readonly id: string;
  /** Where in the text it begins. */
  readonly at: number;
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
}

/**
 * Reads the text of a fragment: Pagefind puts a zero-width space between words and ends
 * every block with ". " of its own; offsets are kept while the dots become blanks.
 */
export function toPageText(content: string, rawAnchors: readonly RawAnchor[] = []): PageText {
  const words = content.split('\u200B');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length;
  }
  const text = words.join('').replace(/\.(\s|$)/g, ' $1');
  const anchors = rawAnchors
    .map(({ id, location }) => ({ id, at: starts[location] ?? at }))
    .sort((a, b) => a.at - b.at);
  return { text, anchors };
}

/** The last inner place that begins at or before a position. */
export function findAnchor(anchors: readonly PageAnchor[], at: number): PageAnchor | undefined {
  return anchors.filter((anchor) => anchor.at <= at).pop();
}
