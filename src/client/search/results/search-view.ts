import { createFilterView, type FilterView } from './filter-view.ts';
import { getElement } from './get-element.ts';
import { createResultView, type ResultView } from './result-view.ts';
import { createStatusView, type StatusView } from './status-view.ts';
import { createSuggestionView, type SuggestionView } from './suggestion-view.ts';

/** The parts of the search page. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: StatusView;
  readonly filters: FilterView;
  readonly results: ResultView;
  readonly suggestions: SuggestionView;
}

/** Finds the parts below the page's `[data-search]`. */
export function getSearchView(root: HTMLElement): SearchView {
  return {
    form: getElement(root, '[data-search-form]', HTMLFormElement),
    box: getElement(root, 'input[name=q]', HTMLInputElement),
    status: createStatusView(root),
    filters: createFilterView(root),
    results: createResultView(root),
    suggestions: createSuggestionView(root),
  };
}
