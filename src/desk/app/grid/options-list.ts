import { gridTexts as texts } from '../../../words/desk/rosters.ts';
import { element } from '../element.ts';

/** What a cell may be filled with. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Other ways to type it: pinyin, initials, id. */
  readonly typed: string;
}

/** The list below the cell that is being edited. */
export interface OptionsList {
  readonly open: (options: readonly Option[], box: DOMRect) => void;
  readonly filter: (text: string) => void;
  readonly move: (step: 1 | -1) => void;
  /** What is chosen: undefined when nothing is. */
  readonly chosen: () => Option | undefined;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

const most = 50;

/** Whether what was typed means the option: its label, id, pinyin or initials. */
export const matches = ({ value, label, typed }: Option, text: string): boolean =>
  label.includes(text) ||
  value.startsWith(text) ||
  typed.split(' ').some((way) => way.startsWith(text));

/**
 * A list to choose from, named by the editor through `aria-controls` and `aria-activedescendant`.
 * @param onPick called when an option is clicked
 */
export function createOptionsList(
  editor: HTMLTextAreaElement,
  onPick: (option: Option) => void,
): OptionsList {
  const list = element('ul', {
    role: 'listbox',
    id: 'grid-options',
    class: 'grid-options',
    'aria-label': texts.options,
  });
  list.hidden = true;
  // Of a grid that was here before.
  document.querySelector('#grid-options')?.remove();
  (document.querySelector('main') ?? document.body).append(list);
  let all: readonly Option[] = [];
  let shown: readonly Option[] = [];
  let at = -1;
  const mark = (): void => {
    [...list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    });
    if (at >= 0) editor.setAttribute('aria-activedescendant', `grid-option-${at}`);
    else editor.removeAttribute('aria-activedescendant');
  };
  const show = (): void => {
    const items = shown.map(({ value, label }, index) =>
      element(
        'li',
        { role: 'option', id: `grid-option-${index}` },
        label,
        label !== value && element('small', {}, value),
      ),
    );
    list.replaceChildren(...items);
    if (shown.length === 0)
      list.append(element('li', { role: 'option', 'aria-disabled': 'true' }, texts.noOption));
    mark();
  };
  // Before the editor loses the focus.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const option = shown[[...list.children].findIndex((child) => child === item)];
    if (option) onPick(option);
  });
  return {
    open(options, box) {
      [all, shown, at] = [options, options.slice(0, most), -1];
      list.hidden = false;
      list.style.left = `${box.left + window.scrollX}px`;
      list.style.top = `${box.bottom + window.scrollY}px`;
      list.style.minWidth = `${box.width}px`;
      editor.setAttribute('aria-controls', 'grid-options');
      editor.setAttribute('aria-autocomplete', 'list');
      show();
    },
    filter(text) {
      const wanted = text.trim().toLowerCase();
      shown = all.filter((option) => wanted === '' || matches(option, wanted)).slice(0, most);
      // What was typed in full stands as typed; a part of a name means the first that fits.
      at = wanted === '' || shown.length === 0 ? -1 : 0;
      show();
    },
    move(step) {
      if (shown.length === 0) return;
      at = (at + step + shown.length) % shown.length;
      mark();
    },
    chosen: () => shown[at],
    isOpen: () => !list.hidden,
    close() {
      list.hidden = true;
      editor.removeAttribute('aria-activedescendant');
      editor.setAttribute('aria-controls', 'grid');
      editor.removeAttribute('aria-autocomplete');
    },
  };
}
