import { peopleTexts as texts } from '../../../words/desk/people.ts';
import type { PeopleView } from '../../shared/people.ts';
import { roles, type Person } from '../../shared/person.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

interface FormOptions {
  readonly view: PeopleView;
  /** The account to change; undefined: a new one. */
  readonly account: Person | undefined;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

function toTicks(
  name: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  chosen: readonly string[],
): HTMLElement[] {
  return choices.map((choice) => {
    const tick = element('input', {
      type: 'checkbox',
      name,
      value: choice.id,
      checked: chosen.includes(choice.id),
    });
    return element('label', { class: 'people-tick' }, tick, choice.name);
  });
}

const listTicked = (data: FormData, name: string): string[] =>
  data.getAll(name).filter((value) => typeof value === 'string');

/** The form of one account. */
export function createAccountForm({ view, account, onSaved, onCancel }: FormOptions): HTMLElement {
  const name = element('input', {
    name: 'name',
    required: true,
    maxlength: 30,
    autocomplete: 'off',
    value: account?.name,
    readonly: account !== undefined,
  });
  const password = element('input', {
    name: 'password',
    type: 'password',
    autocomplete: 'new-password',
    required: account === undefined,
  });
  const fault = element('div', {});
  const cancel = element('button', { type: 'button', class: 'quiet' }, texts.cancel);
  const form = element(
    'form',
    { class: 'people-form', 'data-account-form': account?.name ?? '' },
    element('h2', {}, account ? texts.editAccount(account.name) : texts.addAccount),
    element('label', {}, texts.name, name),
    element(
      'fieldset',
      {},
      element('legend', {}, texts.roles),
      ...toTicks(
        'roles',
        roles.map((role) => ({ id: role, name: role })),
        account?.roles ?? [],
      ),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, texts.communities),
      ...toTicks('communities', view.communities, account?.communities ?? []),
    ),
    element('label', {}, account ? texts.keepPassword : texts.newPassword, password),
    fault,
    element('div', {}, element('button', { type: 'submit' }, texts.save), ' ', cancel),
  );
  cancel.addEventListener('click', onCancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const order = {
      name: name.value,
      roles: listTicked(data, 'roles'),
      communities: listTicked(data, 'communities'),
      isNew: account === undefined,
      ...(password.value !== '' && { password: password.value }),
    };
    tell('/api/people', order)
      .then(() => {
        onSaved(name.value);
      })
      .catch((error: unknown) => {
        showFault(fault, error);
      });
  });
  return form;
}
