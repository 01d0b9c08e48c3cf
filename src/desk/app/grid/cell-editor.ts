import { element } from '../element.ts';
import { isComposing } from '../is-composing.ts';
import type { Option } from '../list-box.ts';
import { createOptionsList } from './options-list.ts';

/** What the editor tells the grid. */
export interface EditorEvents {
  /** The first character was typed, or a composition has begun. */
  readonly onStart: () => void;
  readonly onCommit: (text: string, move: 'down' | 'right' | 'left' | 'stay') => void;
  readonly onGiveUp: () => void;
  /** A key while nothing is being edited. @returns whether it was used */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** While something is being typed. */
  readonly onTyping: (text: string) => void;
}

/**
 * The one text field of the grid. It keeps the focus and lies over the active cell, unseen until
 * something is typed: an input method starts only in a text field that has the focus already, so
 * that the first letter of a Chinese word is neither lost nor typed twice.
 */
export interface CellEditor {
  readonly field: HTMLTextAreaElement;
  readonly isEditing: () => boolean;
  readonly start: (text: string, options?: readonly Option[]) => void;
  /** Text and list of a cell that was begun by typing. */
  readonly setOptions: (options: readonly Option[]) => void;
  /** Ends without telling anybody. */
  readonly reset: () => void;
  readonly commit: (move?: 'down' | 'right' | 'left' | 'stay') => void;
  readonly place: (box: { left: number; top: number; width: number; height: number }) => void;
  readonly describe: (name: string, cell: string) => void;
  readonly focus: () => void;
}

/** Makes the field and puts it into the scroller of the grid. */
export function createCellEditor(scroller: HTMLElement, events: EditorEvents): CellEditor {
  const field = element('textarea', {
    class: 'grid-editor',
    rows: 1,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    // The cell that it stands for is named by aria-activedescendant.
    'aria-controls': 'grid',
  });
  scroller.append(field);
  let isEditing = false;
  let options: readonly Option[] = [];
  const list = createOptionsList(field, (option) => {
    field.value = option.value;
    commit('stay');
  });
  const openList = (): void => {
    if (options.length > 0) list.open(options, field.getBoundingClientRect());
  };
  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${Math.max(field.scrollHeight, field.parentElement ? 36 : 0)}px`;
  };
  const begin = (): void => {
    isEditing = true;
    field.classList.add('grid-editor-open');
    field.removeAttribute('aria-activedescendant');
  };
  const reset = (): void => {
    isEditing = false;
    field.value = '';
    field.style.height = '';
    field.classList.remove('grid-editor-open');
    list.close();
    options = [];
  };
  const commit = (move: 'down' | 'right' | 'left' | 'stay' = 'stay'): void => {
    if (!isEditing) return;
    const chosen = list.isOpen() ? list.chosen() : undefined;
    const text = chosen?.value ?? field.value;
    reset();
    events.onCommit(text, move);
  };
  field.addEventListener('compositionstart', () => {
    if (isEditing) return;
    begin();
    events.onStart();
  });
  field.addEventListener('input', () => {
    if (!isEditing) {
      begin();
      events.onStart();
    }
    grow();
    if (list.isOpen()) list.filter(field.value);
    events.onTyping(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (!isEditing) {
      if (events.onKey(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && event.altKey) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      grow();
    } else if (event.key === 'Enter') commit('down');
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') {
      reset();
      events.onGiveUp();
    } else if (event.key === 'ArrowDown' && list.isOpen()) list.move(1);
    else if (event.key === 'ArrowUp' && list.isOpen()) list.move(-1);
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => {
    commit();
  });
  return {
    field,
    isEditing: () => isEditing,
    start(text, choices = []) {
      field.value = text;
      begin();
      options = choices;
      field.setSelectionRange(text.length, text.length);
      grow();
      openList();
    },
    setOptions(choices) {
      options = choices;
      openList();
      if (list.isOpen()) list.filter(field.value);
    },
    reset,
    commit,
    place({ left, top, width, height }) {
      field.style.left = `${left}px`;
      field.style.top = `${top}px`;
      field.style.width = `${width}px`;
      field.style.minHeight = `${height}px`;
    },
    describe(name, cell) {
      field.setAttribute('aria-label', name);
      if (!isEditing) field.setAttribute('aria-activedescendant', cell);
    },
    focus() {
      field.focus({ preventScroll: true });
    },
  };
}
