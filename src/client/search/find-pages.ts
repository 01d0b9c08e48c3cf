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

const batchSize = 10;
// Looking through every page is for portals of some hundred pages.
const mostPagesToScan = 2000;

/** Whether the index knows every place of the terms: it holds each pair of Han characters. */
function isSure(terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => /^\p{Script=Han}+$/u.test(term));
}

async function* verify(
  candidates: readonly PagefindCandidate[],
  query: SearchQuery,
): AsyncGenerator<Findings> {
  const hits: Hit[] = [];
  for (let start = 0; start < candidates.length; start += batchSize) {
    const batch = candidates.slice(start, start + batchSize);
    const pages = await Promise.all(batch.map(({ data }) => data()));
    pages.forEach((page, index) => {
      const hit = toHit(page, query, start + index);
      if (hit) hits.push(hit);
    });
    const isComplete = start + batchSize >= candidates.length;
    yield { hits: sortHits(hits), candidates: candidates.length, isComplete };
  }
}

/**
 * Finds the pages whose text really contains every part of a query, better findings as they come.
 * The index finds words by their beginning only; when it has nothing to offer for a query with a
 * number, a Latin word or a single character, every page is looked at.
 */
export async function* findPages(index: SearchIndex, query: SearchQuery): AsyncGenerator<Findings> {
  const terms = toIndexTerms(query.parts);
  let found = 0;
  if (terms.length > 0) {
    for await (const findings of verify(await index.findCandidates(terms), query)) {
      found = findings.hits.length;
      if (found > 0) yield findings;
    }
  }
  if (found > 0) return;
  if (!isSure(terms)) {
    const pages = await index.findCandidates(undefined);
    if (pages.length > 0 && pages.length <= mostPagesToScan) {
      yield* verify(pages, query);
      return;
    }
  }
  yield { hits: [], candidates: 0, isComplete: true };
}
