import { toPageUrl, type Found } from '../index/found.ts';
import { printResult } from './print-result.ts';
import type { SearchQuery } from '../index/query.ts';

/** The list of results in the page. */
export interface ResultList {
  /** Shows these and nothing else; what is there already keeps its element and, if possible, its place. */
  readonly show: (found: readonly Found[], query: SearchQuery) => void;
  /** Moves the keyboard to a result; 0 is the first. */
  readonly focus: (place: number) => void;
}

interface Shown {
  readonly item: HTMLLIElement;
  found: Found;
  query: SearchQuery;
}

function create(found: Found, query: SearchQuery): Shown {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  printResult(item, found, query);
  return { item, found, query };
}

/** A page is drawn anew only when more became known of it. */
function update(shown: Shown, found: Found, query: SearchQuery): void {
  const isSame = shown.query === query && shown.found.hit === found.hit;
  if (!isSame) printResult(shown.item, found, query);
  shown.found = found;
  shown.query = query;
}

/** Puts items in order; only what stands in the wrong place moves. */
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  let next = list.firstElementChild;
  for (const item of items) {
    if (item === next) next = next.nextElementSibling;
    else list.insertBefore(item, next);
  }
}

/** Keeps what is on the screen while better findings arrive: no flicker, no lost focus. */
export function createResultList(list: HTMLElement): ResultList {
  let known = new Map<string, Shown>();
  return {
    show(found, query) {
      const focused = document.activeElement;
      const kept = new Map<string, Shown>();
      for (const one of found) {
        const page = toPageUrl(one.url);
        const shown = known.get(page) ?? create(one, query);
        update(shown, one, query);
        kept.set(page, shown);
      }
      known.forEach(({ item }, page) => {
        if (!kept.has(page)) item.remove();
      });
      known = kept;
      arrange(
        list,
        [...kept.values()].map(({ item }) => item),
      );
      // A link that had to move with its item has lost the focus on the way.
      if (focused instanceof HTMLElement && list.contains(focused)) {
        focused.focus({ preventScroll: true });
      }
    },
    focus(place) {
      list.children[place]?.querySelector('a')?.focus();
    },
  };
}
