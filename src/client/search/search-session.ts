import type { SearchAddress } from './address.ts';
import { filterHits, toFilterChoices } from './filter-hits.ts';
import { findPages, type Findings } from './find-pages.ts';
import type { Hit } from './hit.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './query.ts';
import { showFilters, showResults, showStatus, type SearchView } from './search-view.ts';
import { toStatusText, type SearchState } from './status-text.ts';

/** The search going on in the page. */
export interface SearchSession {
  /** Searches, or only filters anew when the words are the same. */
  readonly show: (address: SearchAddress) => Promise<void>;
  readonly showMore: () => void;
}

const pageSize = 20;
const nothing: Findings = { hits: [], candidates: 0, isComplete: false };

/** Joins the index and the page; an answer that was overtaken by a newer question is dropped. */
export function createSession(view: SearchView, open: () => Promise<SearchIndex>): SearchSession {
  let address: SearchAddress = { typed: '', kind: '', community: '' };
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
    showResults(view, hits, { kept: 0, limit });
    showFilters(view, toFilterChoices(findings.hits, address), address);
    if (!findings.isComplete) report('loading', findings.candidates);
    else report(hits.length === 0 ? 'empty' : 'ready', hits.length);
  }

  function clear(state: SearchState): void {
    findings = nothing;
    present();
    report(state);
  }

  async function ask(typed: string): Promise<void> {
    question += 1;
    const asked = question;
    const query = parseQuery(typed);
    clear(query.parts.length === 0 ? 'idle' : 'loading');
    if (query.parts.length === 0) return;
    try {
      for await (const next of findPages(await open(), query)) {
        if (asked !== question) return;
        findings = next;
        present();
      }
    } catch {
      // Whatever went wrong, the lists below are the way out.
      if (asked === question) clear('error');
    }
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
      showResults(view, hits, { kept, limit });
    },
  };
}
