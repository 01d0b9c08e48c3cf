import { deskTexts } from '../../words/desk.ts';
import { element } from './element.ts';
import { RequestFault } from './request.ts';

/** Says what went wrong in the place where the answer would have been. */
export function showFault(place: HTMLElement, error: unknown): void {
  const isKnown = error instanceof RequestFault;
  const message = isKnown ? error.message : deskTexts.failed;
  place.replaceChildren(element('p', { class: 'desk-fault', role: 'alert' }, message));
  if (!isKnown) console.error(error);
}
