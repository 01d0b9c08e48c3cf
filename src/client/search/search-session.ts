import type { SearchAddress } from './address.ts';
import { filterHits, toFilterChoices } from './filter-hits.ts';
import { findPages, type Findings } from './find-pages.ts';
import type { Hit } from './hit.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type SearchQuery } from './query.ts';
import { showFilters, showResults, showStatus, type SearchView } from './search-view.ts';
import { toStatusText, type SearchState } from './status-text.ts';

/** The search going on in the page. */
export interface SearchSession {
  /** Searches, or only filters anew when the words are the same. */
  readonly show: (address: SearchAddress) => Promise<void>;
  readonly showMore: () => void;
}

const pageSize = 20;
// While pages are still being looked at, the list is drawn anew this often at most.
const drawPause = 250;
const nothing: Findings = { hits: [], candidates: 0, isComplete: false };

/** Joins the index and the page; an answer that was overtaken by a newer question is dropped. */
export function createSession(view: SearchView, open: () => Promise<SearchIndex>): SearchSession {
  let address: SearchAddress = { typed: '', kind: '', community: '' };
  let query: SearchQuery = parseQuery('');
  let findings = nothing;
  let hits: readonly Hit[] = [];
  let limit = pageSize;
  let question = 0;

  function report(state: SearchState, count = 0): void {
    const isFiltered = address.kind !== '' || address.community !== '';
    showStatus(view, state, toStatusText(state, { typed: address.typed, count, isFiltered }));
  }

  function present(): void {
    hits = filterHits(findings.hits, address);
    showResults(view, hits, { query, kept: 0, limit });
    showFilters(view, toFilterChoices(findings.hits, address), address);
    if (!findings.isComplete) report('loading', findings.candidates);
    else report(hits.length === 0 ? 'empty' : 'ready', hits.length);
  }

  function clear(state: SearchState): void {
    findings = nothing;
    present();
    report(state);
  }

  async function answer(isOvertaken: () => boolean): Promise<void> {
    let drawnAt = -drawPause;
    for await (const next of findPages(await open(), query)) {
      if (isOvertaken()) return;
      findings = next;
      const now = performance.now();
      if (!next.isComplete && now - drawnAt < drawPause) continue;
      drawnAt = now;
      present();
    }
  }

  async function ask(typed: string): Promise<void> {
    question += 1;
    const asked = question;
    const isOvertaken = (): boolean => asked !== question;
    query = parseQuery(typed);
    clear(query.parts.length === 0 ? 'idle' : 'loading');
    if (query.parts.length === 0) return;
    // Whatever goes wrong, the lists below are the way out.
    await answer(isOvertaken).catch(() => {
      if (!isOvertaken()) clear('error');
    });
  }

  return {
    async show(next) {
      const isKnown = next.typed === address.typed && findings.isComplete;
      address = next;
      limit = pageSize;
      if (isKnown) present();
      else await ask(next.typed);
    },
    showMore() {
      const kept = limit;
      limit += pageSize;
      showResults(view, hits, { query, kept, limit });
    },
  };
}
