import type { SearchAddress } from './search/address.ts';
import { openIndex, type SearchIndex } from './search/open-index.ts';
import { createHistory } from './search/search-history.ts';
import { createSession } from './search/search-session.ts';
import { getSearchView, type SearchView } from './search/search-view.ts';

const typingPause = 300;

/** Opens the index once; after a failure the next question tries again. */
function createOpener(base: string): () => Promise<SearchIndex> {
  let opening: Promise<SearchIndex> | undefined;
  const forget = (error: unknown): never => {
    opening = undefined;
    throw error;
  };
  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex(base).then(
      ({ findCandidates }) => ({ findCandidates: (terms) => findCandidates(terms).catch(forget) }),
      forget,
    );
    return opening;
  };
  return open;
}

function readForm({ box, kinds, communities }: SearchView): SearchAddress {
  return { typed: box.value.trim(), kind: kinds.value, community: communities.value };
}

/** Makes the search page answer: on submit, while typing, on a filter, on “back”. */
function start(root: HTMLElement): void {
  const view = getSearchView(root);
  const open = createOpener(root.dataset['base'] ?? '/');
  const session = createSession(view, open);
  const history = createHistory();
  let pause = 0;

  function search(isTyping: boolean): void {
    window.clearTimeout(pause);
    const address = readForm(view);
    history.write(address, isTyping);
    void session.show(address);
  }

  function restore(): void {
    const address = history.read();
    view.box.value = address.typed;
    void session.show(address);
  }

  function typeOn(event: Event): void {
    window.clearTimeout(pause);
    if (event instanceof InputEvent && event.isComposing) return;
    // One character says too little to search before the reader asks for it.
    if (view.box.value.trim().length === 1) return;
    pause = window.setTimeout(search, typingPause, true);
  }

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(false);
  });
  view.box.addEventListener('input', typeOn);
  view.box.addEventListener('compositionend', typeOn);
  view.box.addEventListener('focus', () => {
    open().catch(() => undefined);
  });
  for (const select of [view.kinds, view.communities]) {
    select.addEventListener('change', () => {
      search(false);
    });
  }
  view.more.addEventListener('click', session.showMore);
  window.addEventListener('popstate', restore);
  restore();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
