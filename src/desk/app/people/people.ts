import '../style/people.css';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import type { PeopleView } from '../../shared/people.ts';
import type { Person } from '../../shared/person.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { showFault } from '../show-fault.ts';
import { createAccountForm } from './account-form.ts';
import { createPasswordForm } from './password-form.ts';

/** 人员. */
export async function showPage(body: HTMLElement): Promise<void> {
  const notice = element('div', {});
  const place = element('div', {});
  const list = element('div', {});
  const say = (text: string): void => {
    notice.replaceChildren(element('p', { role: 'status' }, text));
  };
  const open = (view: PeopleView, account?: Person): void => {
    const form = createAccountForm({
      view,
      account,
      onSaved(name) {
        place.replaceChildren();
        void load().then(() => {
          say(texts.saved(name));
        });
      },
      onCancel() {
        place.replaceChildren();
      },
    });
    place.replaceChildren(form);
    form.querySelector<HTMLElement>('input:not([readonly])')?.focus();
  };
  const askRemoval = ({ name }: Person): void => {
    const yes = element('button', { type: 'button', 'data-confirm': true }, texts.yes);
    const no = element('button', { type: 'button', class: 'quiet' }, texts.cancel);
    yes.addEventListener('click', () => {
      tell('/api/people/remove', { name })
        .then(load)
        .then(() => {
          place.replaceChildren();
          say(texts.removed(name));
        })
        .catch((error: unknown) => {
          showFault(notice, error);
        });
    });
    no.addEventListener('click', () => {
      place.replaceChildren();
    });
    place.replaceChildren(
      element('div', { role: 'alert', class: 'people-form' }, texts.confirmRemove(name), yes, no),
    );
    yes.focus();
  };
  const showRow = (view: PeopleView, account: Person): HTMLElement => {
    const { name, roles, communities } = account;
    const toButton = (label: string, act: () => void): HTMLElement => {
      const button = element(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': `${label} ${name}` },
        label,
      );
      button.addEventListener('click', act);
      return button;
    };
    const own = view.communities.filter(({ id }) => communities?.includes(id));
    return element(
      'tr',
      { 'data-account': name },
      element('th', { scope: 'row' }, name),
      element('td', {}, roles.join('、')),
      element('td', {}, communities ? own.map((one) => one.name).join('、') : texts.all),
      element(
        'td',
        {},
        toButton(texts.edit, () => {
          open(view, account);
        }),
        ' ',
        toButton(texts.remove, () => {
          askRemoval(account);
        }),
      ),
    );
  };
  const load = async (): Promise<void> => {
    const view = await ask<PeopleView>('/api/people');
    if (!view.isManager) return;
    const add = element('button', { type: 'button', 'data-add-account': true }, texts.addAccount);
    add.addEventListener('click', () => {
      open(view);
    });
    const heads = [texts.name, texts.roles, texts.communitiesOf, texts.actions];
    list.replaceChildren(
      element('h2', {}, texts.accounts),
      element(
        'table',
        { class: 'people-table' },
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
        ),
        element('tbody', {}, ...view.accounts.map((account) => showRow(view, account))),
      ),
      add,
    );
  };
  await load();
  body.replaceChildren(notice, list, place, createPasswordForm());
}
