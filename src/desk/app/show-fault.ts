import { deskTexts } from '../../words/desk/frame.ts';
import { element } from './element.ts';
import { RequestFault } from './request.ts';

/** What went wrong, in words for the editor. */
export function toFaultText(error: unknown): string {
  if (error instanceof RequestFault) return error.message;
  // A programmer's mistake belongs into the browser's own log.
  reportError(error);
  return deskTexts.failed;
}

/** Says what went wrong in the place where the answer would have been. */
export function showFault(place: HTMLElement, error: unknown): void {
  const message = toFaultText(error);
  place.replaceChildren(element('p', { class: 'desk-fault', role: 'alert' }, message));
}
