import type { Found } from '../index/found.ts';
import { getElement } from './get-element.ts';
import type { SearchQuery } from '../index/query.ts';
import { createResultList } from './result-list.ts';

/** The results and the button for more of them. */
export interface ResultView {
  /** Shows results up to `limit`; `total` are known to exist, perhaps more than were found so far. */
  readonly show: (
    found: readonly Found[],
    options: { readonly query: SearchQuery; readonly limit: number; readonly total: number },
  ) => void;
  /** Moves the keyboard to a result; 0 is the first. */
  readonly focus: (place: number) => void;
  readonly onMore: (listener: () => void) => void;
  /** A result was opened. */
  readonly onOpen: (listener: () => void) => void;
}

/** Finds the place of the results. */
export function createResultView(root: HTMLElement): ResultView {
  const area = getElement(root, '[data-search-results]', HTMLElement);
  const more = getElement(root, '[data-search-more]', HTMLButtonElement);
  const list = createResultList(area);
  return {
    show(found, { query, limit, total }) {
      const shown = found.slice(0, limit);
      list.show(shown, query);
      const left = total - shown.length;
      more.hidden = left === 0;
      more.textContent = `更多（还有 ${left} 页）`;
    },
    focus: list.focus,
    onMore(listener) {
      more.addEventListener('click', listener);
    },
    onOpen(listener) {
      area.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('a')) listener();
      });
    },
  };
}
