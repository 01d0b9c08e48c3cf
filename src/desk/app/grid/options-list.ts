import { createListBox, matches, type Option } from '../list-box.ts';

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

/**
 * A list to choose from, named by the editor through `aria-controls` and `aria-activedescendant`.
 * @param onPick called when an option is clicked
 */
export function createOptionsList(
  editor: HTMLTextAreaElement,
  onPick: (option: Option) => void,
): OptionsList {
  // Of a grid that was here before.
  document.querySelector('#grid-options')?.remove();
  const list = createListBox(editor, 'grid', onPick);
  const { root } = list;
  root.className = 'grid-options';
  root.hidden = true;
  (document.querySelector('main') ?? document.body).append(root);
  let all: readonly Option[] = [];
  return {
    open(options, box) {
      all = options;
      root.hidden = false;
      root.style.left = `${box.left + window.scrollX}px`;
      root.style.top = `${box.bottom + window.scrollY}px`;
      root.style.minWidth = `${box.width}px`;
      editor.setAttribute('aria-controls', root.id);
      editor.setAttribute('aria-autocomplete', 'list');
      list.show(all.slice(0, most), -1);
    },
    filter(text) {
      const wanted = text.trim().toLowerCase();
      const found = all.filter((option) => wanted === '' || matches(option, wanted));
      // What was typed in full stands as typed; a part of a name means the first that fits.
      list.show(found.slice(0, most), wanted === '' || found.length === 0 ? -1 : 0);
    },
    move: list.move,
    chosen: list.chosen,
    isOpen: () => !root.hidden,
    close() {
      root.hidden = true;
      editor.removeAttribute('aria-activedescendant');
      editor.setAttribute('aria-controls', 'grid');
      editor.removeAttribute('aria-autocomplete');
    },
  };
}
