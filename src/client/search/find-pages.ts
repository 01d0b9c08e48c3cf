import { toHit, type Hit } from './hit.ts';
import { toIndexTerms } from './index-terms.ts';
import type { SearchIndex } from './open-index.ts';
import type { PagefindCandidate } from './pagefind-types.ts';
import type { SearchQuery } from './query.ts';
import { sortHits } from './rank.ts';

/** What is known so far; `isComplete` once every candidate was looked at. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly candidates: number;
  readonly isComplete: boolean;
}

// Ten answer soon; then each turn asks for twice as many, side by side.
const firstBatch = 10;

async function* verify(
  candidates: readonly PagefindCandidate[],
  query: SearchQuery,
): AsyncGenerator<Findings> {
  const hits: Hit[] = [];
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
    yield { hits: sortHits(hits), candidates: candidates.length, isComplete };
  }
}

/**
 * Finds the pages whose text really contains every part of a query, better findings as they come.
 * Every such page is among the index's candidates: what prefix search cannot reach has tokens of
 * its own in the index.
 */
export async function* findPages(index: SearchIndex, query: SearchQuery): AsyncGenerator<Findings> {
  const terms = toIndexTerms(query.parts);
  const candidates = terms.length === 0 ? [] : await index.findCandidates(terms);
  if (candidates.length > 0) yield* verify(candidates, query);
  else yield { hits: [], candidates: 0, isComplete: true };
}
