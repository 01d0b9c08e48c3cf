import { foldWithStarts } from '../index/fold.ts';
import { findMatches, type Match } from '../index/matches.ts';
import { toSegments, type Segment } from '../index/segments.ts';

/** A few lines around the best place of a page. */
export interface Excerpt {
  readonly segments: readonly Segment[];
  /** Where in the page's text the best place is. */
  readonly at: number;
  /** The match there; undefined: the text holds none. */
  readonly match: { readonly start: number; readonly end: number } | undefined;
}

const excerptLength = 96;
const leadLength = 24;

interface Window {
  readonly match: Match;
  readonly parts: number;
  readonly matches: number;
}

function toWindow(matches: readonly Match[], index: number): Window | undefined {
  const match = matches[index];
  if (!match) return undefined;
  const inside: Match[] = [];
  for (let next = index; next < matches.length; next += 1) {
    const candidate = matches[next];
    if (!candidate || candidate.end > match.start + excerptLength - leadLength) break;
    inside.push(candidate);
  }
  return { match, parts: new Set(inside.map(({ part }) => part)).size, matches: inside.length };
}

/** The place with most different parts of the query, then with most matches, then the first. */
function findBestMatch(matches: readonly Match[]): Match | undefined {
  let best: Window | undefined;
  for (let index = 0; index < matches.length; index += 1) {
    const window = toWindow(matches, index);
    if (!window) continue;
    const isBetter =
      !best ||
      window.parts > best.parts ||
      (window.parts === best.parts && window.matches > best.matches);
    if (isBetter) best = window;
  }
  return best?.match;
}

/** Where to begin so that the excerpt opens with the start of a phrase, if one is near. */
function findOpening(text: string, from: number, at: number): number {
  if (from === 0) return 0;
  const breakAt = text.slice(from, at).search(/[\s。；，、]/);
  const opening = breakAt === -1 ? from : from + breakAt;
  const lead = /^[\s。；，、·：）]*/.exec(text.slice(opening, at))?.[0] ?? '';
  return opening + lead.length;
}

function isInsidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * Cuts an excerpt around the best place.
 * @param options headingEnd: matches before it stand in the title, which the result shows anyway
 */
export function toExcerpt(
  text: string,
  parts: readonly string[],
  { headingEnd = 0 }: { headingEnd?: number } = {},
): Excerpt {
  const { text: folded, starts } = foldWithStarts(text);
  const matches = findMatches(folded, parts);
  const below = matches.filter(({ start }) => (starts[start] ?? 0) >= headingEnd);
  const best = findBestMatch(below.length > 0 ? below : matches);
  const at = best ? (starts[best.start] ?? 0) : Math.min(headingEnd, text.length);
  const earliest = Math.max(at >= headingEnd ? headingEnd : 0, at - leadLength);
  const opening = findOpening(text, earliest, at);
  const from = isInsidePair(text, opening) ? opening - 1 : opening;
  // A match that is longer than the window is still shown whole.
  const shown = best ? Math.max(from + excerptLength, starts[best.end] ?? 0) : from + excerptLength;
  const to = isInsidePair(text, shown) ? shown + 1 : Math.min(text.length, shown);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const before = text.slice(headingEnd, from).trim() === '' ? '' : '…';
  const after = text.slice(to).trim() === '' ? '' : '…';
  const shownText = `${before}${cut}${after}`;
  const match = best && { start: at, end: starts[best.end] ?? text.length };
  return { segments: toSegments(shownText, parts), at, match };
}
