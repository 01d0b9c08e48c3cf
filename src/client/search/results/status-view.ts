import { getElement } from './get-element.ts';
import { toStatusText, type SearchState, type StatusFacts } from './status-text.ts';

/** The status line and the state of the page. */
export interface StatusView {
  readonly show: (state: SearchState, facts: StatusFacts) => void;
}

/** Screen readers hear that a search began, that it is slow, and how it ended; not every batch. */
export function createStatusView(root: HTMLElement): StatusView {
  const line = getElement(root, '.search-status', HTMLElement);
  const pieces = (['lead', 'count', 'tail'] as const).map(
    (name) => [name, getElement(line, `[data-search-${name}]`, HTMLElement)] as const,
  );
  let wasLoading = false;
  return {
    show(state, facts) {
      const text = toStatusText(state, facts);
      const isBatch = state === 'loading' && wasLoading && !facts.isSlow;
      line.setAttribute('aria-live', isBatch ? 'off' : 'polite');
      wasLoading = state === 'loading';
      root.dataset['searchState'] = state;
      root.toggleAttribute('data-search-slow', state === 'loading' && facts.isSlow);
      for (const [name, piece] of pieces) {
        if (piece.textContent !== text[name]) piece.textContent = text[name];
      }
    },
  };
}
