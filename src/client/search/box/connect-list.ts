import type { BoxOption } from './box-options.ts';
import type { ListView } from './list-view.ts';

/** What a box does when its reader does something. */
export interface BoxActions {
  /** Another text stands in the box. */
  readonly onText: () => void;
  /** An arrow was pressed while the list is closed, which may open it. */
  readonly onArrow?: () => void;
  /** A line was chosen; it is a link, which the browser follows unless the event is stopped. */
  readonly onChoose: (option: BoxOption, event: Event) => void;
}

type Keys = Readonly<Record<string, () => boolean>>;

/** What the keys of a box with a list do; false: nothing, the browser may have the key. */
function createKeys(box: HTMLInputElement, list: ListView, onArrow?: () => void): Keys {
  const move = (step: 1 | -1): boolean => {
    if (!list.isOpen()) onArrow?.();
    if (list.isOpen()) list.move(step);
    return list.isOpen();
  };
  return {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const active = list.isOpen() ? list.getActive() : undefined;
      active?.element.click();
      return active !== undefined;
    },
    Escape: () => {
      if (list.isOpen()) list.close();
      else box.value = '';
      return true;
    },
  };
}

/** Lets keys, input methods and mouse work on a box and its list as one. */
export function connectList(box: HTMLInputElement, list: ListView, actions: BoxActions): void {
  const { onText, onArrow, onChoose } = actions;
  const keys = createKeys(box, list, onArrow);
  box.addEventListener('keydown', (event) => {
    // While an input method is at work its keys are its own; some browsers only say 229.
    const isComposing = event.isComposing || event.key === 'Process';
    if (isComposing || event.ctrlKey || event.metaKey) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onText();
  });
  box.addEventListener('compositionend', onText);
  box.addEventListener('blur', list.close);
  // The focus stays in the box.
  list.element.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.element.addEventListener('click', (event) => {
    const found = list.find(event.target);
    if (found) onChoose(found.option, event);
  });
}
