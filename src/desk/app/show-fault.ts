import { deskTexts } from '../../words/desk/frame.ts';
import { element } from './element.ts';
import { RequestFault } from './request.ts';

/** Says what went wrong in the place where the answer would have been. */
export function showFault(place: HTMLElement, error: unknown): void {
  const isKnown = error instanceof RequestFault;
  const message = isKnown ? error.message : deskTexts.failed;
  place.replaceChildren(element('p', { class: 'desk-fault', role: 'alert' }, message));
  // A programmer's mistake belongs into the browser's own log.
  if (!isKnown) reportError(error);
}
