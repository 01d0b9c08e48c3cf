import { textTexts as texts } from '../../../words/desk/texts.ts';
import { reviewTexts } from '../../../words/desk/reviews.ts';
import { element } from '../element.ts';
import { reviewSteps } from '../reviews/review-steps.ts';
import { createSendOptions } from '../reviews/send-options.ts';
import type { SyncState } from './text-sync.ts';

/** The button that saves, and where the document stands. */
export interface SaveBar {
  readonly root: HTMLElement;
  /** As if the button were pressed. */
  readonly save: () => void;
  readonly setState: (state: SyncState, message?: string) => void;
}

interface SaveEvents {
  readonly onSave: (note: { readonly why: string; readonly isShort: boolean }) => void;
  readonly onDiscard: () => Promise<void>;
}

/** Makes the bar. */
export function createSaveBar({ onSave, onDiscard }: SaveEvents): SaveBar {
  const isReviewed = reviewSteps.length > 0;
  const label = isReviewed ? reviewTexts.send : texts.save;
  const save = element('button', { type: 'button', 'data-desk-save': true }, label);
  const sending = createSendOptions();
  const discard = element('button', { type: 'button', class: 'quiet' }, texts.discard);
  const state = element('span', { role: 'status', class: 'text-state' });
  const send = (): void => {
    onSave(sending.read());
  };
  save.addEventListener('click', send);
  discard.addEventListener('click', () => void onDiscard());
  return {
    root: element('div', { class: 'text-bar' }, save, sending.root, state, discard),
    save: send,
    setState(next, message) {
      state.dataset['deskState'] = next;
      if (next === 'saved') sending.clear();
      const text = isReviewed && next === 'saved' ? reviewTexts.allSent : texts.states[next];
      state.textContent = message ? `${text}：${message}` : text;
      save.disabled = next === 'saved' || next === 'saving' || next === 'conflict';
      discard.disabled = next === 'saved' || next === 'saving';
    },
  };
}
