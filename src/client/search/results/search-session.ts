import { emptyAddress, type SearchAddress } from './address.ts';
import { countFilters, filterHits, toFilterChoices } from './filter-hits.ts';
import type { Found } from '../index/found.ts';
import { lookUp, noAnswer, type Answer, type SearchSources } from '../index/look-up.ts';
import type { SearchView } from './search-view.ts';
import { sortFound } from '../index/sort-found.ts';
import type { SearchState } from './status-text.ts';

/** The search going on in the page. */
export interface SearchSession {
  /** Searches, or only filters and sorts anew when the words are the same. */
  readonly show: (address: SearchAddress, options?: { shown?: number }) => Promise<void>;
  readonly showMore: () => void;
  /** Gets the pages that were only counted, and those that were not looked at yet. */
  readonly wantRest: () => void;
  /** Results that are shown at most. */
  readonly countShown: () => number;
}

const pageSize = 20;
// While pages are still being looked at, the list is drawn anew this often at most.
const drawPause = 250;
const patience = 8000;
const mostAnswered = 20;

function toState({ isComplete, isTextMissing }: Answer, count: number): SearchState {
  if (!isComplete) return 'loading';
  if (isTextMissing) return 'error';
  return count === 0 ? 'empty' : 'ready';
}

/** Joins the sources and the page; an answer that was overtaken by a newer question is dropped. */
export function createSession(view: SearchView, sources: SearchSources): SearchSession {
  let address = emptyAddress;
  let answer = noAnswer;
  let found: readonly Found[] = [];
  let limit = pageSize;
  let question = 0;
  let isSlow = false;
  let isAllWanted = false;
  let wake = (): void => undefined;
  // Who comes back to a question gets its answer at once.
  const answered = new Map<string, Answer>();

  /** Whether it takes every page of the answer to show what is asked for. */
  const isAllNeeded = (): boolean => countFilters(address) > 0 || address.sort !== '';
  /** Nothing more has to be looked at for what is shown. */
  const isEnough = (): boolean =>
    (answer.isCounted || answer.isPaused) && !isAllNeeded() && answer.found.length >= limit;

  /** Resolves when more than `count` results are to be shown. */
  const waitForWish = (count: number): Promise<void> =>
    new Promise((resolve) => {
      wake = () => {
        if (isAllWanted || isAllNeeded() || limit > count) resolve();
      };
      wake();
    });

  function report(state: SearchState): void {
    const total = answer.isComplete ? answer.found.length : answer.estimate;
    const isFiltered = countFilters(address) > 0;
    const isAtLeast = answer.isPaused && !answer.isComplete;
    const count = answer.isComplete || isFiltered || isAtLeast ? found.length : total;
    const { typed } = address;
    const { instead } = answer;
    const facts = { typed, instead, count, total, isFiltered, isAtLeast, isSlow };
    view.status.show(state, facts);
    view.suggestions.show(state === 'empty' ? answer.suggestions : []);
  }

  function showFound(): void {
    const isCut = (answer.isCounted || answer.isPaused) && countFilters(address) === 0;
    const total = isCut ? answer.estimate : found.length;
    view.results.show(found, { query: answer.query, limit, total });
  }

  function present(): void {
    found = sortFound(filterHits(answer.found, address), address.sort);
    showFound();
    // Until there is something to count, the filters stay as they are and nothing moves.
    if (isEnough()) view.filters.write(address);
    else if (answer.isComplete || answer.found.length > 0) {
      view.filters.show(toFilterChoices(answer.found, address), address);
    }
    report(isEnough() ? 'ready' : toState(answer, found.length));
  }

  function clear(): void {
    answer = noAnswer;
    isSlow = false;
    found = [];
    showFound();
  }

  /** Draws the first findings at once, the next ones now and then, the last ones always. */
  function createDrawing(isOvertaken: () => boolean): (next: Answer) => void {
    let drawnAt = -drawPause;
    return (next) => {
      if (isOvertaken()) return;
      answer = next;
      const now = performance.now();
      const isDue = next.isComplete || next.isCounted || next.isPaused;
      if (!isDue && now - drawnAt < drawPause) return;
      if (next.found.length > 0) drawnAt = now;
      present();
    };
  }

  async function ask(typed: string): Promise<void> {
    question += 1;
    const asked = question;
    const isOvertaken = (): boolean => asked !== question;
    const known = answered.get(typed);
    if (known) {
      answer = known;
      present();
      return;
    }
    clear();
    report(typed === '' ? 'idle' : 'loading');
    if (typed === '') return;
    const timer = window.setTimeout(() => {
      if (isOvertaken()) return;
      isSlow = true;
      report('loading');
    }, patience);
    isAllWanted = false;
    const wanted = (count: number): Promise<void> =>
      isOvertaken() ? new Promise(() => undefined) : waitForWish(count);
    await lookUp(typed, sources, { report: createDrawing(isOvertaken), wanted });
    window.clearTimeout(timer);
    if (isOvertaken() || answer.isTextMissing) return;
    if (answered.size >= mostAnswered) answered.clear();
    answered.set(typed, answer);
  }

  return {
    async show(next, { shown = 0 } = {}) {
      const isSame = next.typed === address.typed && !answer.isTextMissing;
      const isKnown = isSame && (answer.isComplete || answer.isCounted || answer.isPaused);
      address = next;
      limit = Math.max(pageSize, shown);
      if (!isKnown) {
        await ask(next.typed);
        return;
      }
      wake();
      present();
    },
    showMore() {
      const before = limit;
      limit += pageSize;
      wake();
      showFound();
      // The keyboard goes on where the new results begin.
      view.results.focus(before);
    },
    wantRest: () => {
      isAllWanted = true;
      wake();
    },
    countShown: () => limit,
  };
}
