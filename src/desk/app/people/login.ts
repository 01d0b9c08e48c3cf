import '../style/people.css';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

/** Where somebody wanted to go; never another site. */
function toTarget(): string {
  const wanted = new URLSearchParams(location.search).get('to') ?? '/';
  const target = new URL(wanted, location.origin);
  return target.origin === location.origin ? target.pathname + target.search : '/';
}

/** 登录. */
export function showPage(body: HTMLElement): Promise<void> {
  const name = element('input', {
    name: 'name',
    autocomplete: 'username',
    required: true,
    maxlength: 30,
  });
  const password = element('input', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: true,
  });
  const enter = element('button', { type: 'submit' }, texts.enter);
  const fault = element('div', {});
  const form = element(
    'form',
    { class: 'people-form' },
    element('label', {}, texts.name, name),
    element('label', {}, texts.password, password),
    fault,
    enter,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    enter.disabled = true;
    fault.replaceChildren();
    tell('/api/login', { name: name.value, password: password.value })
      .then(() => {
        location.replace(toTarget());
      })
      .catch((error: unknown) => {
        enter.disabled = false;
        password.value = '';
        showFault(fault, error);
        password.focus();
      });
  });
  body.replaceChildren(form);
  name.focus();
  return Promise.resolve();
}
