import '../style/texts.css';
import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { TextEntry, TextList } from '../../shared/texts.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';
import { createBeginForm } from './begin-form.ts';

function showState({ isDrafted, errors, isSample }: TextEntry): HTMLElement {
  return element(
    'td',
    {},
    isDrafted ? element('em', {}, texts.draft) : texts.saved,
    errors > 0 && element('strong', { class: 'text-entry-fault' }, texts.errors(errors)),
    isSample && element('span', { class: 'text-entry-sample' }, texts.sample),
  );
}

function showEntry(entry: TextEntry): HTMLElement {
  const { folder, id, title, kind, date = '' } = entry;
  return element(
    'tr',
    { 'data-text': `${folder}/${id}`, 'data-desk-state': entry.isDrafted ? 'draft' : 'saved' },
    element('th', { scope: 'row' }, element('a', { href: `/texts/${folder}/${id}/` }, title)),
    element('td', {}, kind),
    element('td', {}, date),
    showState(entry),
  );
}

/** 文章. */
export async function showPage(body: HTMLElement): Promise<void> {
  const { entries, kinds } = await ask<TextList>('/api/texts');
  const search = element('input', {
    type: 'search',
    'aria-label': texts.search,
    placeholder: texts.search,
  });
  const count = element('span', { role: 'status' });
  const rows = element('tbody', {});
  const update = (): void => {
    const words = search.value.trim().toLowerCase().split(/\s+/);
    const found = entries.filter(({ title }) =>
      words.every((word) => title.toLowerCase().includes(word)),
    );
    count.textContent = found.length === 0 ? texts.nothing : texts.found(found.length);
    rows.replaceChildren(...found.map(showEntry));
  };
  search.addEventListener('input', update);
  update();
  const { title, kind, date, state } = texts.columns;
  const heads = [title, kind, date, state].map((name) => element('th', { scope: 'col' }, name));
  body.replaceChildren(
    createBeginForm(kinds),
    element('div', { class: 'text-search' }, search, count),
    element(
      'table',
      { class: 'text-list' },
      element('thead', {}, element('tr', {}, ...heads)),
      rows,
    ),
  );
}
