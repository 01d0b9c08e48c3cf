import { fold } from './fold.ts';
import { containsAll } from './matches.ts';
import type { SearchQuery } from './query.ts';

/** What ranking needs to know of a page; a smaller `order` is better in the index's eyes. */
export interface Rankable {
  readonly title: string;
  readonly order: number;
}

/** 0 the title is what was typed · 1 it begins so · 2 it contains every part · 3 only the text does. */
export function rankTitle(title: string, { parts }: SearchQuery): number {
  const folded = fold(title).replace(/\s/g, '');
  const whole = parts.join('');
  if (folded === whole) return 0;
  if (folded.startsWith(whole)) return 1;
  return containsAll(folded, parts) ? 2 : 3;
}

/** Titles first, the shorter (the more of it was typed) before the longer; then the index's order. */
export function sortHits<H extends Rankable>(hits: readonly H[], query: SearchQuery): H[] {
  return hits
    .map((hit) => {
      const rank = rankTitle(hit.title, query);
      return { hit, rank, length: rank < 3 ? hit.title.length : 0 };
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length || a.hit.order - b.hit.order)
    .map(({ hit }) => hit);
}
