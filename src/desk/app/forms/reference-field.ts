import { formTexts as texts } from '../../../words/desk/forms.ts';
import { gridTexts } from '../../../words/desk/rosters.ts';
import type { ReferenceChoice } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import { matches, type Option } from '../grid/options-list.ts';
import { createFrame, toLabel, toNames, type Place } from './field-frame.ts';

const most = 30;

/** Out of date in the standard, and the only sign that Safari gives. */
interface NumberedKey {
  readonly keyCode: number;
}

const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as NumberedKey).keyCode === 229;

/** Records by their names; where two have one name, by their ids. */
function toOptions(records: readonly ReferenceChoice[]): Option[] {
  const count = new Map<string, number>();
  for (const { name } of records) count.set(name, (count.get(name) ?? 0) + 1);
  return records.map(({ id, name, typed }) => {
    const isOwn = name !== '' && count.get(name) === 1;
    const label = name === '' ? id : isOwn ? name : `${name}（${id}）`;
    return { value: isOwn ? name : id, label, typed: `${typed} ${id}` };
  });
}

/** One of many, found by a few letters of its name or pinyin. */
export function createReferenceField(place: Place): HTMLElement {
  const { field, entry, path, model } = place;
  const { id, describedBy } = toNames(path);
  const all = toOptions(model.view.references[field.refersTo ?? ''] ?? []);
  const list = element('ul', {
    role: 'listbox',
    id: `${id}-list`,
    class: 'field-options',
    'aria-label': gridTexts.options,
  });
  const input = element('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-list`,
    'aria-describedby': describedBy,
    'aria-required': field.isRequired ? 'true' : undefined,
  });
  input.value = model.get(entry, field.name);
  let shown: readonly Option[] = [];
  let at = -1;
  const mark = (): void => {
    [...list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    });
    if (at >= 0) input.setAttribute('aria-activedescendant', `${id}-option-${at}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const setOpen = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) {
      at = -1;
      mark();
    }
  };
  const open = (isTyped: boolean): void => {
    const wanted = input.value.trim().toLowerCase();
    const isWhole = all.some(({ value }) => value === input.value.trim());
    const found =
      wanted === '' || (isWhole && !isTyped) ? all : all.filter((own) => matches(own, wanted));
    shown = found.slice(0, most);
    // A part of a name means the first that fits; a text that may be any other means itself.
    at = isTyped && wanted !== '' && shown.length > 0 && field.isOpen !== true ? 0 : -1;
    list.replaceChildren(
      ...shown.map(({ label }, index) =>
        element('li', { role: 'option', id: `${id}-option-${index}` }, label),
      ),
    );
    setOpen(shown.length > 0);
    mark();
  };
  const pick = (option: Option | undefined): void => {
    setOpen(false);
    if (!option) return;
    input.value = option.value;
    model.touch(entry, field.name);
    model.set(entry, field.name, option.value);
  };
  input.addEventListener('input', () => {
    model.set(entry, field.name, input.value);
    open(true);
  });
  input.addEventListener('click', () => {
    open(false);
  });
  input.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) open(false);
      else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        at = (at + step + shown.length) % shown.length;
        mark();
      }
    } else if (event.key === 'Enter' && !list.hidden) pick(shown[at]);
    else if (event.key === 'Escape' && !list.hidden) setOpen(false);
    else {
      if (event.key === 'Tab' && !list.hidden) pick(shown[at]);
      return;
    }
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    setOpen(false);
    model.touch(entry, field.name);
    model.set(entry, field.name, input.value);
  });
  // Before the field loses the focus.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    pick(shown[[...list.children].findIndex((child) => child === item)]);
  });
  setOpen(false);
  if (entry === model.values) {
    model.setters.set(field.name, (text) => {
      input.value = text;
    });
  }
  return createFrame(place, {
    label: element('label', { for: id }, toLabel(field)),
    control: element('div', { class: 'field-combo', title: texts.choose }, input, list),
  });
}
