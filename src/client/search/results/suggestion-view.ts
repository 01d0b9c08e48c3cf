import { emptyAddress, toAddress } from './address.ts';
import { getElement } from './get-element.ts';
import type { ShownSuggestion } from './suggestions.ts';

/** “您要找的是不是”. */
export interface SuggestionView {
  readonly show: (suggestions: readonly ShownSuggestion[]) => void;
  /** Tells the wording whose link was followed; the page need not be loaded anew for it. */
  readonly onChoose: (listener: (text: string) => void) => void;
}

function toItem({ text, isPart, names }: ShownSuggestion): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = toAddress({ ...emptyAddress, typed: text });
  link.dataset['searchSuggestion'] = text;
  link.textContent = isPart ? `只找“${text}”` : text;
  item.append(link);
  if (names > 0) item.append(`（${names} 个名称）`);
  return item;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Finds the place of the suggestions. */
export function createSuggestionView(root: HTMLElement): SuggestionView {
  const area = getElement(root, '[data-search-suggestions]', HTMLElement);
  const list = getElement(area, 'ul', HTMLElement);
  return {
    show(suggestions) {
      list.textContent = '';
      list.append(...suggestions.map(toItem));
      area.hidden = suggestions.length === 0;
    },
    onChoose(listener) {
      list.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const text = link?.dataset['searchSuggestion'];
        if (text === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        listener(text);
      });
    },
  };
}
