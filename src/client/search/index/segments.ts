import { foldWithStarts } from './fold.ts';
import { findMatches } from './matches.ts';

/** A piece of text, highlighted or not. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Range {
  start: number;
  end: number;
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Places of the query's parts in the original text, overlapping ones joined. */
export function findRanges(text: string, parts: readonly string[]): Range[] {
  const { text: folded, starts } = foldWithStarts(text);
  const ranges = findMatches(folded, parts).map(({ start, end }) => ({
    start: starts[start] ?? 0,
    // The unit after the match; where one character folds to several, the whole character is marked.
    end: Math.max(starts[end] ?? text.length, (starts[end - 1] ?? 0) + 1),
  }));
  return mergeRanges(ranges);
}

/** Cuts a text into highlighted and plain pieces. */
export function toSegments(text: string, parts: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (end: number, isMatch: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end } of findRanges(text, parts)) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return segments;
}
