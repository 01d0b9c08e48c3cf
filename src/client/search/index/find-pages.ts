import { toHit, type Hit } from './hit.ts';
import { toIndexTerms } from './index-terms.ts';
import type { SearchIndex } from './open-index.ts';
import type { PagefindCandidate } from './pagefind-types.ts';
import type { SearchQuery } from './query.ts';
import { sortHits } from './rank.ts';

/** What is known so far. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly candidates: number;
  /** All candidates are matches, although not all were looked at. */
  readonly isCounted: boolean;
  /** There are so many candidates that the others are looked at when they are wanted. */
  readonly isPaused: boolean;
  /** Every candidate was looked at. */
  readonly isComplete: boolean;
}

/** Before the index has answered. */
export const nothing: Findings = {
  hits: [],
  candidates: 0,
  isCounted: false,
  isPaused: false,
  isComplete: false,
};

// Ten answer soon; then each turn asks for twice as many, side by side.
const firstBatch = 10;
const largestBatch = 160;
// More than a reader sees at first; the texts of a common word would be half the site.
const enough = 30;
// Of a street all are looked at, so that the number is exact. Of twenty streets (6,000 pages) the
// texts with 停车位 are 3.5 MB.
const mostUnasked = 500;

/** Pairs of Han characters stand in the index as they stand in the texts: nothing needs verifying. */
const isExact = ({ parts }: SearchQuery): boolean =>
  parts.every((part) => /^[\u4E00-\u9FFF]{2}$/.test(part));

/** Resolves when a reader wants more matches than so many. */
export type Wanted = (count: number) => Promise<void>;

async function* verify(
  candidates: readonly PagefindCandidate[],
  query: SearchQuery,
  wanted: Wanted,
): AsyncGenerator<Findings> {
  const hits: Hit[] = [];
  const canStop = isExact(query);
  let end = 0;
  for (let size = firstBatch; end < candidates.length; size = Math.min(2 * size, largestBatch)) {
    const start = end;
    end = Math.min(start + size, candidates.length);
    const pages = await Promise.all(candidates.slice(start, end).map(({ data }) => data()));
    pages.forEach((page, index) => {
      const hit = toHit(page, query, start + index);
      if (hit) hits.push(hit);
    });
    const isComplete = end === candidates.length;
    const isCounted = canStop && end >= enough && !isComplete;
    const isPaused = !canStop && end >= mostUnasked && hits.length >= enough && !isComplete;
    yield { hits: sortHits(hits), candidates: candidates.length, isCounted, isPaused, isComplete };
    if (isCounted || isPaused) await wanted(hits.length);
  }
}

/**
 * Finds the pages whose text really contains every part of a query, better findings as they come.
 * Every such page is among the index's candidates: what prefix search cannot reach has tokens of
 * its own in the index.
 * @param wanted asked before more pages are looked at than a reader sees at first
 */
export async function* findPages(
  index: SearchIndex,
  query: SearchQuery,
  wanted: Wanted = () => Promise.resolve(),
): AsyncGenerator<Findings> {
  const terms = toIndexTerms(query.parts);
  const candidates = terms.length === 0 ? [] : await index.findCandidates(terms);
  if (candidates.length > 0) yield* verify(candidates, query, wanted);
  else yield { ...nothing, isComplete: true };
}
