import '../style/forms.css';
import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { FormEntry, UnfinishedForm } from '../../shared/forms.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';

interface Forms {
  readonly forms: readonly FormEntry[];
  readonly unfinished: readonly UnfinishedForm[];
}

function showUnfinished({ forms, unfinished }: Forms): HTMLElement {
  const items = unfinished.map(({ id, kind, title, at }) => {
    const form = forms.find((own) => own.kind === kind);
    const forget = element('button', { type: 'button', class: 'quiet' }, texts.forget);
    const item = element(
      'li',
      { 'data-unfinished': id },
      element('strong', {}, form?.title ?? kind),
      element('span', {}, title),
      element('time', { datetime: at }, new Date(at).toLocaleString('zh-CN')),
      element('a', { class: 'desk-button', href: `/forms/${kind}/#${id}` }, texts.goOn),
      forget,
    );
    forget.addEventListener('click', () => {
      void tell(`/api/forms/${kind}/${id}/forget`, {}).then(() => {
        item.remove();
      });
    });
    return item;
  });
  return element(
    'section',
    { class: 'form-unfinished' },
    element('h2', {}, texts.unfinished),
    element('ul', {}, ...items),
  );
}

/** All forms, and those that were begun. */
export async function showPage(body: HTMLElement): Promise<void> {
  const all = await ask<Forms>('/api/forms');
  const items = all.forms.map(({ kind, title, about }) =>
    element(
      'li',
      {},
      element('a', { href: `/forms/${kind}/`, 'data-form': kind }, title),
      element('p', {}, about),
    ),
  );
  body.replaceChildren(
    ...(all.unfinished.length > 0 ? [showUnfinished(all)] : []),
    element('ul', { class: 'form-list' }, ...items),
  );
}
