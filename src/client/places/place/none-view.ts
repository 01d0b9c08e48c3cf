import type { PlaceMatch } from './find-places.ts';

/** What is said of a name that leads to no single community. */
export interface NoneView {
  readonly show: (said: string, places: readonly PlaceMatch[]) => void;
  readonly hide: () => void;
}

/** The place below the box for choices; a name is never replaced by another one silently. */
export function createNoneView(
  form: HTMLFormElement,
  onChoose: (place: PlaceMatch) => void,
): NoneView {
  const area = form.querySelector<HTMLElement>('[data-place-none]');
  const text = form.querySelector<HTMLElement>('[data-place-none-text]');
  const list = form.querySelector<HTMLElement>('[data-place-near]');

  function toItem(place: PlaceMatch): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = place.href;
    link.textContent = place.community;
    link.addEventListener('click', () => {
      onChoose(place);
    });
    item.append(link);
    return item;
  }

  return {
    show(said, places) {
      if (!area || !text || !list) return;
      area.hidden = false;
      text.textContent = said;
      list.textContent = '';
      list.hidden = places.length === 0;
      list.append(...places.map(toItem));
    },
    hide() {
      if (area) area.hidden = true;
    },
  };
}
