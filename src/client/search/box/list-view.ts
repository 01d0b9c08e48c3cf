import type { OptionGroup } from './box-options.ts';
import { printOptions, type PrintedOption } from './print-options.ts';

/** The list under a search box. */
export interface ListView {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows lines instead of those before; no lines close it. */
  readonly show: (groups: readonly OptionGroup[]) => void;
  readonly close: () => void;
  /** Marks the next (1) or previous (-1) line; beyond the last is the box itself. */
  readonly move: (step: 1 | -1) => void;
  readonly getActive: () => PrintedOption | undefined;
  readonly find: (target: EventTarget | null) => PrintedOption | undefined;
}

function createElement(box: HTMLInputElement): HTMLElement {
  const element = document.createElement('div');
  element.id = `${box.id}-list`;
  element.className = 'search-list no-print';
  element.setAttribute('role', 'listbox');
  element.setAttribute('aria-label', '可以找的名称');
  element.hidden = true;
  return element;
}

/** What the box says of itself once it has a list. */
function describeBox(box: HTMLInputElement, list: HTMLElement): void {
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
}

/** Scrolls the list only, never the page. */
function reveal(list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const { scrollTop, clientHeight } = list;
  if (offsetTop < scrollTop) list.scrollTop = offsetTop;
  const bottom = offsetTop + offsetHeight;
  if (bottom > scrollTop + clientHeight) list.scrollTop = bottom - clientHeight;
}

/** Puts a closed list behind the box's form. */
export function createListView(box: HTMLInputElement, form: HTMLFormElement): ListView {
  const list = createElement(box);
  let options: readonly PrintedOption[] = [];
  let active = -1;
  // Not into the page's own `main`: the list is no content of it.
  box.insertAdjacentElement('afterend', list);
  describeBox(box, list);

  function activate(index: number): void {
    options[active]?.element.setAttribute('aria-selected', 'false');
    active = index;
    const element = options[active]?.element;
    element?.setAttribute('aria-selected', 'true');
    if (element) {
      box.setAttribute('aria-activedescendant', element.id);
      reveal(list, element);
    } else box.removeAttribute('aria-activedescendant');
  }

  function setOpen(isOpen: boolean): void {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
  }

  return {
    element: list,
    isOpen: () => !list.hidden,
    show(groups) {
      activate(-1);
      options = printOptions(list, groups, { id: list.id, action: form.action });
      list.scrollTop = 0;
      setOpen(options.length > 0);
    },
    close() {
      activate(-1);
      setOpen(false);
    },
    move(step) {
      const places = options.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    getActive: () => options[active],
    find: (target) =>
      options.find(({ element }) => target instanceof Node && element.contains(target)),
  };
}
