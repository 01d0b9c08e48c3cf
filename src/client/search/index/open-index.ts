import type { SearchPart } from '../../../queries/search/name-file.ts';
import { findIndexFiles } from './index-files.ts';
import { openPointer } from './open-pointer.ts';
import type { PagefindCandidate, PagefindInstance, PagefindModule } from './pagefind-types.ts';
import { watchFetches, type FetchWatch } from './watch-fetches.ts';

/** The opened index of the site. */
export interface SearchIndex {
  /** Candidates for terms that all have to be there. */
  readonly findCandidates: (terms: readonly string[]) => Promise<readonly PagefindCandidate[]>;
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

/** Asks for everything the first query needs at once; Pagefind would ask in three turns. */
function askAhead({ answer, askAhead: ask }: FetchWatch, folder: string, part: SearchPart): void {
  const entry = new Response(JSON.stringify(part.entry));
  answer(`${folder}pagefind-entry.json`, Promise.resolve(entry));
  for (const file of part.first) ask(`${folder}${file}`);
}

/** Loads Pagefind and the directories of the index's parts from under the base. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const { parts } = await openPointer(base);
  const toFolder = ({ name }: SearchPart): string => `${base}pagefind/parts/${name}/`;
  const watch = watchFetches(`${base}pagefind/parts/`);
  for (const part of parts) askAhead(watch, toFolder(part), part);
  const [basePath = '', ...others] = parts.map(toFolder);
  const bundle = `${basePath}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ bundle)) as PagefindModule;
  const instance = createInstance(pagefind, { basePath, baseUrl: base });
  await instance.init();
  for (const part of others) await instance.mergeIndex(part, { baseUrl: base, ranking });
  return {
    async findCandidates(terms) {
      const failuresBefore = watch.countFailures();
      const files = parts.flatMap(({ words }) => findIndexFiles(terms, words));
      if (files.length > 0) await instance.preload(files.join(' '));
      const { results } = await instance.search(terms.join(' '));
      // Pagefind keeps a lost file to itself and answers as if nothing were there.
      if (watch.countFailures() > failuresBefore) {
        throw new Error('A part of the index did not load.');
      }
      return results;
    },
  };
}
