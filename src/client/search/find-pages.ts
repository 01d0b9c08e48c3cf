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
  /** Every candidate was looked at. */
  readonly isComplete: boolean;
}

// Ten answer soon; then each turn asks for twice as many, side by side.
const firstBatch = 10;
// More than a reader sees at first; the texts of a common word would be half the site.
const enough = 30;

/** Pairs of Han characters stand in the index as they stand in the texts: nothing needs verifying. */
const isExact = ({ parts }: SearchQuery): boolean =>
  parts.every((part) => /^[\u4E00-\u9FFF]{2}$/.test(part));

async function* verify(
  candidates: readonly PagefindCandidate[],
  query: SearchQuery,
  rest: Promise<void>,
): AsyncGenerator<Findings> {
  const hits: Hit[] = [];
  const canStop = isExact(query);
  let end = 0;
  for (let size = firstBatch; end < candidates.length; size *= 2) {
    const start = end;
    end = Math.min(start + size, candidates.length);
    const pages = await Promise.all(candidates.slice(start, end).map(({ data }) => data()));
    pages.forEach((page, index) => {
      const hit = toHit(page, query, start + index);
      if (hit) hits.push(hit);
    });
    const isComplete = end === candidates.length;
    const isCounted = canStop && end >= enough && !isComplete;
    yield { hits: sortHits(hits), candidates: candidates.length, isCounted, isComplete };
    if (isCounted) await rest;
  }
}

/**
 * Finds the pages whose text really contains every part of a query, better findings as they come.
 * Every such page is among the index's candidates: what prefix search cannot reach has tokens of
 * its own in the index.
 * @param rest resolves when somebody wants the pages of a common word that were only counted
 */
export async function* findPages(
  index: SearchIndex,
  query: SearchQuery,
  rest: Promise<void> = Promise.resolve(),
): AsyncGenerator<Findings> {
  const terms = toIndexTerms(query.parts);
  const candidates = terms.length === 0 ? [] : await index.findCandidates(terms);
  if (candidates.length > 0) yield* verify(candidates, query, rest);
  else yield { hits: [], candidates: 0, isCounted: false, isComplete: true };
}
