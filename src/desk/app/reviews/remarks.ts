import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { Remark } from '../../shared/reviewing.ts';
import { element } from '../element.ts';

/** Remarks at the places that they are about. */
export interface RemarkPlaces {
  /** What was said of a place, and the button that lets one say more. */
  readonly show: (place: string) => HTMLElement;
  /** Remarks of places that are no longer there, and of the whole. */
  readonly listOthers: () => readonly Remark[];
}

const showRemark = ({ author, text }: Remark): HTMLElement =>
  element('p', { class: 'review-remark', 'data-remark': true }, `${author}：${text}`);

/**
 * Puts remarks where they belong.
 * @param send says something; undefined: nothing may be said any more
 */
export function createRemarkPlaces(
  remarks: readonly Remark[],
  send: ((place: string, text: string) => void) | undefined,
): RemarkPlaces {
  const shown = new Set<string>();
  const openForm = (box: HTMLElement, place: string, button: HTMLButtonElement): void => {
    const field = element('textarea', { rows: 2, 'aria-label': texts.remarkOn(place) });
    const save = element('button', { type: 'button' }, texts.keepRemark);
    save.addEventListener('click', () => {
      send?.(place, field.value);
    });
    button.hidden = true;
    box.append(element('div', { class: 'review-form' }, field, save));
    field.focus();
  };
  return {
    show(place) {
      shown.add(place);
      const own = remarks.filter((remark) => remark.place === place);
      const box = element('div', { class: 'review-remarks' }, ...own.map(showRemark));
      if (send) {
        const button = element(
          'button',
          { type: 'button', class: 'quiet', 'data-remark-at': place },
          texts.remark,
        );
        button.setAttribute('aria-label', texts.remarkOn(place));
        button.addEventListener('click', () => {
          openForm(box, place, button);
        });
        box.append(button);
      }
      return box;
    },
    listOthers: () => remarks.filter(({ place }) => !shown.has(place)),
  };
}
