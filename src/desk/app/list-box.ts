import { gridTexts as texts } from '../../words/desk/rosters.ts';
import { element } from './element.ts';

/** What a field may be filled with. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Other ways to type it: pinyin, initials, id. */
  readonly typed: string;
}

/** The list below a field from which one chooses. */
export interface ListBox {
  readonly root: HTMLElement;
  /** @param at which is chosen to begin with; -1: none */
  readonly show: (options: readonly Option[], at: number) => void;
  readonly move: (step: 1 | -1) => void;
  /** What is chosen: undefined when nothing is. */
  readonly chosen: () => Option | undefined;
}

/** Whether what was typed means the option: its label, id, pinyin or initials. */
export const matches = ({ value, label, typed }: Option, text: string): boolean =>
  label.includes(text) ||
  value.startsWith(text) ||
  typed.split(' ').some((way) => way.startsWith(text));

/**
 * A list whose chosen option the field names through `aria-activedescendant`.
 * @param name what the ids of the list and its options begin with
 * @param onPick called when an option is clicked
 */
export function createListBox(
  field: HTMLElement,
  name: string,
  onPick: (option: Option) => void,
): ListBox {
  const root = element('ul', {
    role: 'listbox',
    id: `${name}-options`,
    'aria-label': texts.options,
  });
  let shown: readonly Option[] = [];
  let at = -1;
  const mark = (next: number): void => {
    at = next;
    [...root.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    });
    if (at >= 0) field.setAttribute('aria-activedescendant', `${name}-option-${at}`);
    else field.removeAttribute('aria-activedescendant');
  };
  // Before the field loses the focus.
  root.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const option = shown[[...root.children].findIndex((child) => child === item)];
    if (option) onPick(option);
  });
  return {
    root,
    show(options, chosen) {
      shown = options;
      const items = shown.map(({ label }, index) =>
        element('li', { role: 'option', id: `${name}-option-${index}` }, label),
      );
      root.replaceChildren(...items);
      if (items.length === 0)
        root.append(element('li', { role: 'option', 'aria-disabled': 'true' }, texts.noOption));
      mark(chosen);
    },
    move(step) {
      if (shown.length > 0) mark((at + step + shown.length) % shown.length);
    },
    chosen: () => shown[at],
  };
}
