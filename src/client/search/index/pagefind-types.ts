import type { RawAnchor } from './page-text.ts';

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  /** Content with Pagefind's marks between words. */
  readonly raw_content?: string;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors?: readonly RawAnchor[];
}

/** A match whose page is not loaded yet. */
export interface PagefindCandidate {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindRanking {
  readonly termFrequency: number;
  readonly pageLength: number;
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** The part of Pagefind's instance that the portal uses. */
export interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (
    path: string,
    options: { baseUrl: string; ranking: PagefindRanking },
  ) => Promise<void>;
  /** Loads the files of the index that hold these words. */
  readonly preload: (query: string) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly PagefindCandidate[] }>;
}

/** `pagefind.js` of the built site. */
export interface PagefindModule {
  readonly createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: PagefindRanking;
  }) => PagefindInstance;
}
