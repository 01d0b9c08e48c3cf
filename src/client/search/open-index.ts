import type { PagefindCandidate, PagefindInstance, PagefindModule } from './pagefind-types.ts';
import { watchFetches } from './watch-fetches.ts';

/** The opened index of the site. */
export interface SearchIndex {
  /** Candidates for terms that all have to be there; `undefined` terms = every page. */
  readonly findCandidates: (
    terms: readonly string[] | undefined,
  ) => Promise<readonly PagefindCandidate[]>;
}

// Rare long pages should not push the community's own page down.
const ranking = { termFrequency: 0.3, pageLength: 0.1, metaWeights: { title: 10 } };

/**
 * Creates the instance while the document seems to have no language: for zh Pagefind cuts the
 * query into dictionary words and never asks for the pairs of characters that its index holds.
 * The language is read at once, so it can be put back at once. Undocumented; the version is pinned
 * and a browser test looks for 枫社.
 */
function createInstance(
  { createInstance: create }: PagefindModule,
  base: string,
): PagefindInstance {
  const root = document.documentElement;
  const language = root.lang;
  root.lang = 'und';
  try {
    // In the page itself: a worker would cost one more file of 12 KB before the first answer.
    return create({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true, ranking });
  } finally {
    root.lang = language;
  }
}

/** Loads Pagefind and the index's directory from under the base. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const bundle = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ bundle)) as PagefindModule;
  const countFailures = watchFetches(folder);
  const instance = createInstance(pagefind, base);
  await instance.init();
  return {
    async findCandidates(terms) {
      const failuresBefore = countFailures();
      const { results } = await instance.search(terms === undefined ? null : terms.join(' '));
      // Pagefind keeps a lost file to itself and answers as if nothing were there.
      if (countFailures() > failuresBefore) throw new Error('A part of the index did not load.');
      return results;
    },
  };
}
