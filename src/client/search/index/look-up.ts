import { findPages, nothing, type Wanted } from './find-pages.ts';
import { mergeFound, type Found } from './found.ts';
import { findNames, type NameMatch } from '../names/find-names.ts';
import type { Names, Words } from '../names/names-and-words.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type SearchQuery } from './query.ts';
import type { ShownSuggestion } from '../results/suggestions.ts';

/** Where answers come from; each is loaded when first asked for. */
export interface SearchSources {
  readonly openIndex: () => Promise<SearchIndex>;
  readonly openNames: () => Promise<Names>;
  readonly openWords: () => Promise<Words>;
}

/** What is known of a question so far. */
export interface Answer {
  readonly query: SearchQuery;
  /** What was looked for instead of traditional characters, or of a date written otherwise. */
  readonly instead?: string;
  readonly found: readonly Found[];
  /** How many pages there will be, about, unless counted. */
  readonly estimate: number;
  /** The estimate is the number; pages that are not wanted yet were only counted. */
  readonly isCounted: boolean;
  /** There are more pages than were found, and they are looked for when they are wanted. */
  readonly isPaused: boolean;
  readonly isComplete: boolean;
  /** The full text could not be searched. */
  readonly isTextMissing: boolean;
  readonly suggestions: readonly ShownSuggestion[];
}

/** Who asks, and hears of every step. */
export interface Asker {
  readonly report: (answer: Answer) => void;
  readonly wanted: Wanted;
}

// As many as a reader could ever page through; the list shows twenty at a time.
const mostNames = 2000;

/** Before anything is known. */
export const noAnswer: Answer = {
  query: parseQuery(''),
  found: [],
  estimate: 0,
  isCounted: false,
  isPaused: false,
  isComplete: false,
  isTextMissing: false,
  suggestions: [],
};

/** Names and full text side by side; names are there first. Whatever is lost, the other one answers. */
async function lookFor(
  query: SearchQuery,
  sources: SearchSources,
  { report, wanted }: Asker,
): Promise<Answer> {
  let names: readonly NameMatch[] = [];
  let findings = nothing;
  let isTextMissing = false;
  const tell = (isComplete: boolean): Answer => {
    const found = mergeFound(names, isTextMissing ? [] : findings.hits, { isComplete });
    const estimate = Math.max(found.length, findings.candidates);
    const { isCounted, isPaused } = findings;
    return { ...noAnswer, query, found, estimate, isCounted, isPaused, isComplete, isTextMissing };
  };
  const naming = sources.openNames().then((file) => {
    names = findNames(file, query.typed, { limit: mostNames });
    report(tell(false));
  });
  const reading = (async () => {
    const index = await sources.openIndex();
    for await (findings of findPages(index, query, wanted)) report(tell(false));
  })();
  await Promise.all([
    naming.catch(() => undefined),
    reading.catch(() => {
      isTextMissing = true;
    }),
  ]);
  return tell(true);
}

/** What helps when nothing was found: the same in simplified characters, or other wordings. */
async function lookFurther(
  { query }: Answer,
  sources: SearchSources,
  { report, wanted }: Asker,
): Promise<Partial<Answer>> {
  const [names, words, help] = await Promise.all([
    sources.openNames(),
    sources.openWords(),
    import('../results/suggestions.ts'),
  ]);
  const instead = help.toOwnWriting(words, query.typed);
  if (instead !== query.typed) {
    const answer = await lookFor(parseQuery(instead), sources, {
      report: (part) => {
        report({ ...part, instead });
      },
      wanted,
    });
    if (answer.found.length > 0) return { ...answer, instead };
  }
  const index = await sources.openIndex();
  return { suggestions: await help.toSuggestions(query, { names, words, index }) };
}

/**
 * Answers a question step by step; the last report is complete. Nothing throws: what could not be
 * loaded is said in the answer.
 */
export async function lookUp(typed: string, sources: SearchSources, asker: Asker): Promise<void> {
  const query = parseQuery(typed);
  const first = await lookFor(query, sources, asker);
  if (first.found.length > 0 || first.isTextMissing) {
    asker.report(first);
    return;
  }
  const more = await lookFurther(first, sources, asker).catch(() => ({}));
  asker.report({ ...first, ...more });
}
