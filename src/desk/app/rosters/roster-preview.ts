import { previewTexts as texts } from '../../../words/desk/preview.ts';
import type { GridRow, GridView } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import { createPreview, type Preview } from '../preview/preview.ts';

/** The page of the active row beside its grid. */
export interface RosterPreview {
  readonly button: HTMLElement;
  readonly root: HTMLElement;
  /** The grid is at another row. */
  readonly follow: (row: GridRow | undefined) => void;
}

/** Where residents read a row; undefined: it does not say yet. */
function findAddress(
  { page, columns, references }: GridView,
  row: GridRow | undefined,
): string | undefined {
  const { column, refersTo, address } = page;
  if (column === undefined) return address;
  const at = columns.findIndex(({ header }) => header === column);
  const text = (row?.cells[at] ?? '').trim();
  const choices = references[refersTo ?? ''] ?? [];
  const id = choices.find(({ name }) => name === text)?.id ?? text;
  return id === '' ? undefined : address.replace('{}', id);
}

/** Makes the button and the pane, which is loaded when it is opened. */
export function createRosterPreview(getView: () => GridView): RosterPreview {
  let preview: Preview | undefined;
  let row: GridRow | undefined;
  const root = element('div', { class: 'roster-preview' });
  const button = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false', 'data-desk-preview': true },
    texts.title,
  );
  const update = (): void => {
    preview?.show(findAddress(getView(), row));
  };
  button.addEventListener('click', () => {
    const isOpen = preview !== undefined;
    root.hidden = isOpen;
    root.parentElement?.classList.toggle('roster-side-open', !isOpen);
    if (isOpen) preview?.show(undefined);
    preview = isOpen ? undefined : createPreview();
    root.replaceChildren(preview?.root ?? '');
    button.setAttribute('aria-expanded', String(!isOpen));
    update();
  });
  root.hidden = true;
  return {
    button,
    root,
    follow(next) {
      row = next;
      update();
    },
  };
}
