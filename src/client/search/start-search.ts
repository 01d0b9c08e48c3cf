import { emptyAddress, type SearchAddress } from './results/address.ts';
import { rememberQuery } from './box/recent-queries.ts';
import type { SearchSources } from './index/look-up.ts';
import { openNames, openWords } from './names/open-names.ts';
import { openIndex, type SearchIndex } from './index/open-index.ts';
import { findPlace, keepPlace } from './results/reader-place.ts';
import { createHistory } from './results/search-history.ts';
import { createSession } from './results/search-session.ts';
import { getSearchView } from './results/search-view.ts';

const typingPause = 300;

/** Opens the index once; after a failure the next question tries again. */
function createOpener(base: string): () => Promise<SearchIndex> {
  let opening: Promise<SearchIndex> | undefined;
  const forget = (error: unknown): never => {
    opening = undefined;
    throw error;
  };
  return () => {
    opening ??= openIndex(base).then(
      ({ findCandidates }) => ({ findCandidates: (terms) => findCandidates(terms).catch(forget) }),
      forget,
    );
    return opening;
  };
}

function toSources(base: string): SearchSources {
  return {
    openIndex: createOpener(base),
    openNames: () => openNames(base),
    openWords: () => openWords(base),
  };
}

/** Makes the search page answer: on submit, while typing, on a filter, on “back”. */
export function startSearch(root: HTMLElement): void {
  const view = getSearchView(root);
  const { form, box, filters } = view;
  const sources = toSources(root.dataset['base'] ?? '/');
  const session = createSession(view, sources);
  const history = createHistory();
  const place = findPlace();
  let pause = 0;

  function search(isTyping: boolean): void {
    window.clearTimeout(pause);
    const address: SearchAddress = { ...filters.read(), typed: box.value.trim() };
    history.write(address, isTyping);
    if (!isTyping) rememberQuery(address.typed);
    void session.show(address);
  }

  async function restore(shown = 0): Promise<void> {
    const address = history.read();
    box.value = address.typed;
    filters.write(address);
    await session.show(address, { shown });
  }

  function typeOn(event: Event): void {
    window.clearTimeout(pause);
    if (event instanceof InputEvent && event.isComposing) return;
    // One character says too little to search before the reader asks for it.
    if (box.value.trim().length === 1) return;
    pause = window.setTimeout(search, typingPause, true);
  }

  function choose(typed: string): void {
    box.value = typed;
    filters.write(emptyAddress);
    search(false);
    box.focus();
  }

  function warm(): void {
    sources.openIndex().catch(() => undefined);
    sources.openNames().catch(() => undefined);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(false);
  });
  box.addEventListener('input', typeOn);
  box.addEventListener('compositionend', typeOn);
  box.addEventListener('focus', warm);
  filters.onApproach(session.wantRest);
  filters.onChange(() => {
    search(false);
  });
  view.suggestions.onChoose(choose);
  view.results.onMore(session.showMore);
  view.results.onOpen(() => {
    rememberQuery(box.value);
  });
  window.addEventListener('popstate', () => void restore());
  keepPlace(session.countShown);

  // Typed while this script was still on its way.
  const typedEarly = box.value.trim();
  if (document.activeElement === box) warm();
  if (typedEarly !== history.read().typed) search(true);
  else void restore(place.shown).then(place.restore);
}
