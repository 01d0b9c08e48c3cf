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
  paths: { readonly basePath: string; readonly baseUrl: string },
): PagefindInstance {
  const root = document.documentElement;
  const language = root.lang;
  root.lang = 'und';
  try {
    // In the page itself: a worker would cost one more file of 12 KB before the first answer.
    return create({ ...paths, noWorker: true, ranking });
  } finally {
    root.lang = language;
  }
}

/** Names of the index's parts; one as long as the site has no more than 1,500 pages. */
async function readParts(folder: string): Promise<readonly string[]> {
  const response = await fetch(`${folder}parts.json`);
  if (!response.ok) throw new Error('The list of the parts did not load.');
  return ((await response.json()) as { parts: string[] }).parts;
}

/** Loads Pagefind and the directories of the index's parts from under the base. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const parts = (await readParts(folder)).map((name) => `${folder}parts/${name}/`);
  const [basePath = '', ...others] = parts;
  const bundle = `${basePath}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ bundle)) as PagefindModule;
  const countFailures = watchFetches(folder);
  const instance = createInstance(pagefind, { basePath, baseUrl: base });
  await instance.init();
  for (const part of others) await instance.mergeIndex(part, { baseUrl: base, ranking });
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
