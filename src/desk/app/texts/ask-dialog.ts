import { textTexts as texts } from '../../../words/desk/texts.ts';
import { element } from '../element.ts';

/**
 * Asks for something in a window of its own.
 * @returns whether it was answered
 */
export function askDialog(title: string, ...content: readonly HTMLElement[]): Promise<boolean> {
  const cancel = element('button', { type: 'button', class: 'quiet' }, texts.cancel);
  const buttons = element(
    'div',
    { class: 'text-dialog-buttons' },
    element('button', {}, texts.ok),
    cancel,
  );
  const form = element('form', { method: 'dialog' }, element('h2', {}, title), ...content, buttons);
  const dialog = element('dialog', { class: 'text-dialog', 'aria-label': title }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let isAnswered = false;
    form.addEventListener('submit', () => {
      isAnswered = true;
    });
    cancel.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(isAnswered);
    });
  });
}

/** A field of a dialog with its name. */
export function labelField(label: string, field: HTMLElement): HTMLElement {
  return element('label', { class: 'text-dialog-field' }, element('span', {}, label), field);
}
