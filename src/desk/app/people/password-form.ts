import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

/** Where somebody changes his own password. */
export function createPasswordForm(): HTMLElement {
  const old = element('input', {
    type: 'password',
    name: 'old',
    autocomplete: 'current-password',
    required: true,
  });
  const next = element('input', {
    type: 'password',
    name: 'password',
    autocomplete: 'new-password',
    required: true,
  });
  const answer = element('div', {});
  const form = element(
    'form',
    { class: 'people-form', 'data-own-password': true },
    element('h2', {}, texts.ownPassword),
    element('label', {}, texts.oldPassword, old),
    element('label', {}, texts.newPassword, next),
    answer,
    element('div', {}, element('button', { type: 'submit' }, texts.change)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell('/api/people/password', { old: old.value, password: next.value })
      .then(() => {
        form.reset();
        answer.replaceChildren(element('p', { role: 'status' }, texts.changed));
      })
      .catch((error: unknown) => {
        showFault(answer, error);
      });
  });
  return form;
}
