import type { FilterChoice, SearchFilters } from './filter-hits.ts';
import type { Hit } from './hit.ts';
import { printResult } from './print-result.ts';
import type { SearchQuery } from './query.ts';
import type { SearchState, StatusText } from './status-text.ts';

/** The elements of the search page. */
export interface SearchView {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly more: HTMLButtonElement;
  readonly kinds: HTMLSelectElement;
  readonly communities: HTMLSelectElement;
  readonly results: HTMLElement;
}

function get<T extends Element>(root: Element, [selector, type]: [string, new () => T]): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}`);
  return element;
}

/** Finds the elements below the page's `[data-search]`. */
export function getSearchView(root: HTMLElement): SearchView {
  return {
    root,
    form: get(root, ['[data-search-form]', HTMLFormElement]),
    box: get(root, ['input[name=q]', HTMLInputElement]),
    more: get(root, ['[data-search-more]', HTMLButtonElement]),
    kinds: get(root, ['[data-search-filter=kind]', HTMLSelectElement]),
    communities: get(root, ['[data-search-filter=community]', HTMLSelectElement]),
    results: get(root, ['[data-search-results]', HTMLElement]),
  };
}

/** Shows the state and what it means. */
export function showStatus({ root }: SearchView, state: SearchState, text: StatusText): void {
  root.dataset['searchState'] = state;
  get(root, ['[data-search-lead]', HTMLElement]).textContent = text.lead;
  get(root, ['[data-search-count]', HTMLElement]).textContent = text.count;
  get(root, ['[data-search-tail]', HTMLElement]).textContent = text.tail;
}

/** Shows results up to `limit`; the first `kept` ones are on the page already and stay there. */
export function showResults(
  { results, more }: SearchView,
  hits: readonly Hit[],
  { query, kept, limit }: { query: SearchQuery; kept: number; limit: number },
): void {
  const items = hits.slice(kept, limit).map((hit) => printResult(hit, query));
  if (kept === 0) results.textContent = '';
  results.append(...items);
  const left = Math.max(0, hits.length - limit);
  more.hidden = left === 0;
  more.textContent = `更多（还有 ${left} 页）`;
  // After 更多 the keyboard goes on where the new results begin.
  if (kept > 0) items[0]?.querySelector('a')?.focus();
}

function fillSelect(
  select: HTMLSelectElement,
  choices: readonly FilterChoice[],
  chosen: string,
): void {
  const all = new Option('全部', '', chosen === '', chosen === '');
  const options = choices.map(
    ({ value, count }) =>
      new Option(`${value}（${count}）`, value, value === chosen, value === chosen),
  );
  select.textContent = '';
  select.append(all, ...options);
}

/** Offers the choices; hidden while there is nothing to choose. */
export function showFilters(
  { root, kinds, communities }: SearchView,
  choices: { kinds: readonly FilterChoice[]; communities: readonly FilterChoice[] },
  filters: SearchFilters,
): void {
  fillSelect(kinds, choices.kinds, filters.kind);
  fillSelect(communities, choices.communities, filters.community);
  const count = choices.kinds.length + choices.communities.length;
  get(root, ['[data-search-filters]', HTMLElement]).hidden = count === 0;
}
