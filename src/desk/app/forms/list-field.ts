import { formTexts as texts } from '../../../words/desk/forms.ts';
import { element } from '../element.ts';
import { createFrame, type Place } from './field-frame.ts';
import type { Entry } from './form-model.ts';

/** Makes the fields of an entry. */
export type CreateFields = (place: Place) => HTMLElement;

/** An entry that nobody has typed into: its lists have one blank entry too. */
function toBlankEntry({ fields = [] }: Place['field']): Entry {
  const lists = fields.flatMap(({ input, name }): [string, Entry[]][] =>
    input === 'list' ? [[name, [{}]]] : [],
  );
  return Object.fromEntries(lists);
}

/** What fits beside another field. */
const small = new Set(['line', 'number', 'day', 'reference']);

/** Several of the same, each of them with fields of its own. */
export function createListField(place: Place, createField: CreateFields): HTMLElement {
  const { field, entry, path, model } = place;
  const items = element('div', { class: 'field-items' });
  const add = element(
    'button',
    { type: 'button', class: 'quiet', 'data-add': path },
    field.addLabel ?? '',
  );
  const list = (): Entry[] => model.getList(entry, field.name);
  const createItem = (own: Entry, at: number): HTMLElement => {
    const label = texts.entry(field.label, at + 1);
    const isSmall = (field.fields ?? []).every(({ input }) => small.has(input));
    const remove = element(
      'button',
      { type: 'button', class: 'quiet field-remove', 'aria-label': texts.remove(label) },
      texts.removeShort,
    );
    remove.addEventListener('click', () => {
      model.changeList(
        entry,
        field.name,
        list().filter((other) => other !== own),
      );
      draw();
      add.focus();
    });
    const parts = (field.fields ?? []).map((inner) =>
      createField({ field: inner, entry: own, path: `${path}.${at}.${inner.name}`, model }),
    );
    return element(
      'fieldset',
      {
        class: isSmall ? 'field-item field-item-small' : 'field-item',
        'data-item': `${path}.${at}`,
      },
      element('legend', {}, label),
      element('div', { class: 'field-grid' }, ...parts),
      remove,
    );
  };
  const draw = (): void => {
    items.replaceChildren(...list().map(createItem));
  };
  add.addEventListener('click', () => {
    model.changeList(entry, field.name, [...list(), toBlankEntry(field)]);
    draw();
    items.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  draw();
  return createFrame(place, { control: element('div', {}, items, add), isGroup: true });
}
