import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { ReferenceChoice } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import { isComposing } from '../is-composing.ts';
import { createListBox, matches, type Option } from '../list-box.ts';
import { createFrame, toLabel, toNames, type Place } from './field-frame.ts';

const most = 30;

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
  const input = element('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-options`,
    'aria-describedby': describedBy,
    'aria-required': field.isRequired ? 'true' : undefined,
  });
  input.value = model.get(entry, field.name);
  const pick = (option: Option | undefined): void => {
    close();
    if (!option) return;
    input.value = option.value;
    model.touch(entry, field.name);
    model.set(entry, field.name, option.value);
  };
  const list = createListBox(input, id, pick);
  list.root.className = 'field-options';
  const isOpen = (): boolean => !list.root.hidden;
  const show = (options: readonly Option[], at: number): void => {
    list.root.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    list.show(options, at);
  };
  const close = (): void => {
    show([], -1);
  };
  const open = (isTyped: boolean): void => {
    const wanted = input.value.trim().toLowerCase();
    const isWhole = all.some(({ value }) => value === input.value.trim());
    const found =
      wanted === '' || (isWhole && !isTyped) ? all : all.filter((own) => matches(own, wanted));
    // A part of a name means the first that fits; a text that may be any other means itself.
    const isMeant = isTyped && wanted !== '' && found.length > 0 && field.isOpen !== true;
    show(found.slice(0, most), isMeant ? 0 : -1);
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
      if (isOpen()) list.move(event.key === 'ArrowDown' ? 1 : -1);
      else open(false);
    } else if (event.key === 'Enter' && isOpen()) pick(list.chosen());
    else if (event.key === 'Escape' && isOpen()) close();
    else {
      if (event.key === 'Tab' && isOpen()) pick(list.chosen());
      return;
    }
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    close();
    model.touch(entry, field.name);
    model.set(entry, field.name, input.value);
  });
  close();
  if (entry === model.values) {
    model.setters.set(field.name, (text) => {
      input.value = text;
    });
  }
  return createFrame(place, {
    label: element('label', { for: id }, toLabel(field)),
    control: element('div', { class: 'field-combo', title: texts.choose }, input, list.root),
  });
}
