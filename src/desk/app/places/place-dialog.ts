import '../style/forms.css';
import { whereTexts as texts } from '../../../words/desk/places.ts';
import { element } from '../element.ts';
import type { CellEdit } from '../grid/clipboard.ts';
import type { GridModel } from '../grid/grid-model.ts';
import { createPlaceInput, placeParts } from './place-input.ts';

/** Which column of the roster holds which part of a place. */
const headers = {
  longitude: '经度',
  latitude: '纬度',
  coordinateSystem: '坐标系',
  precision: '定位精度',
  community: '所属社区',
} as const;
type Part = keyof typeof headers;

interface PlaceDialogOptions {
  readonly model: GridModel;
  readonly activeUid: () => string | undefined;
  readonly edit: (edits: readonly CellEdit[]) => void;
  readonly focus: () => void;
}

/** A button that fills the place of the row one is in; undefined where the roster has no places. */
export function createPlaceButton(options: PlaceDialogOptions): HTMLElement | undefined {
  const { model, activeUid, edit, focus } = options;
  const find = (part: Part): number =>
    model.columns.findIndex(({ header }) => header === headers[part]);
  if (placeParts.some((part) => find(part) < 0)) return undefined;
  const open = (uid: string): void => {
    const get = (part: Part): string => model.find(uid)?.cells[find(part)] ?? '';
    const input = createPlaceInput({
      get,
      write: (cells) => {
        const changed = placeParts.filter((part) => cells[part] !== get(part));
        edit(changed.map((part) => ({ uid, header: headers[part], text: cells[part] })));
      },
    });
    const close = element('button', { type: 'button' }, texts.close);
    const name = model.find(uid)?.id ?? '';
    const dialog = element(
      'dialog',
      { class: 'place-dialog', 'aria-label': texts.dialog(name), 'data-place-dialog': true },
      element('h2', {}, texts.dialog(name)),
      input.root,
      close,
    );
    close.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      focus();
    });
    document.querySelector('main')?.append(dialog);
    dialog.showModal();
  };
  const button = element(
    'button',
    { type: 'button', class: 'quiet', 'data-place-open': true },
    texts.open,
  );
  button.addEventListener('click', () => {
    const uid = activeUid();
    if (uid !== undefined) open(uid);
  });
  return button;
}
