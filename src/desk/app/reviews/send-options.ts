import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { element } from '../element.ts';
import { reviewSteps } from './review-steps.ts';

/** What is said with a change that is sent to be reviewed. */
export interface SendOptions {
  /** Empty where saving writes. */
  readonly root: HTMLElement;
  readonly read: () => { readonly why: string; readonly isShort: boolean };
  readonly clear: () => void;
}

/**
 * The line beside a button that saves, in an office with reviews; for all rooms.
 * @param canBeShort whether it may be a typing error: a form makes something new
 */
export function createSendOptions(canBeShort = true): SendOptions {
  const why = element('input', { id: 'send-why', maxlength: 200, size: 30 });
  const short = element('input', { type: 'checkbox', id: 'send-short' });
  const root = element(
    'div',
    { class: 'send-options' },
    element('label', { for: 'send-why' }, texts.why),
    why,
    canBeShort &&
      element('label', { for: 'send-short', title: texts.shortAbout }, short, texts.short),
  );
  root.hidden = reviewSteps.length === 0;
  return {
    root,
    read: () => ({ why: why.value.trim(), isShort: short.checked }),
    clear() {
      why.value = '';
      short.checked = false;
    },
  };
}
