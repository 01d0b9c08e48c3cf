import { fold } from './fold.ts';
import { containsAll } from './matches.ts';
import type { SearchQuery } from './query.ts';

/** What ranking needs to know of a page. */
export interface Rankable {
  readonly title: string;
  /** How well the title fits; see `rankTitle`. */
  readonly rank: number;
  /** Place in the index's own order. */
  readonly order: number;
  readonly isSample: boolean;
}

const textOnly = 3;

/** 0 the title is what was typed · 1 it begins so · 2 it contains every part · 3 only the text does. */
export function rankTitle(title: string, { parts }: SearchQuery): number {
  const folded = fold(title).replace(/\s/g, '');
  const whole = parts.join('');
  if (folded === whole) return 0;
  if (folded.startsWith(whole)) return 1;
  return containsAll(folded, parts) ? 2 : textOnly;
}

/** Whether the title itself contains what was typed. */
export const isTitleRank = (rank: number): boolean => rank < textOnly;

const toLength = ({ title, rank }: Rankable): number => (isTitleRank(rank) ? title.length : 0);

/**
 * Titles first; among equals what is real before samples, the shorter title (the more of it was
 * typed) before the longer; then the index's order.
 */
export function sortHits<H extends Rankable>(hits: readonly H[]): H[] {
  return [...hits].sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.isSample) - Number(b.isSample) ||
      toLength(a) - toLength(b) ||
      a.order - b.order,
  );
}
