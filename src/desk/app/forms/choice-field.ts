import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { FormChoice } from '../../shared/forms.ts';
import { element } from '../element.ts';
import { createFrame, toNames, type Place } from './field-frame.ts';

/** Shows other choices: what may be chosen can depend on the rest of the form. */
export const choiceSetters = new WeakMap<Element, (choices: readonly FormChoice[]) => void>();

/** One of a few words, all of them to be seen. */
export function createChoiceField(place: Place): HTMLElement {
  const { field, entry, path, model } = place;
  const { id, describedBy } = toNames(path);
  const list = element('div', {
    class: 'field-choices',
    role: 'radiogroup',
    'aria-label': field.label,
    'aria-describedby': describedBy,
  });
  let shown = '';
  const check = (): void => {
    const value = model.get(entry, field.name);
    for (const input of list.querySelectorAll('input')) input.checked = input.value === value;
  };
  const show = (choices: readonly FormChoice[]): void => {
    const own = field.isRequired ? choices : [...choices, { value: '', label: texts.empty }];
    const next = JSON.stringify(own);
    if (next === shown) return;
    shown = next;
    list.replaceChildren(
      ...own.map(({ value, label, about }, at) => {
        const input = element('input', { type: 'radio', name: id, id: `${id}-${at}`, value });
        input.addEventListener('change', () => {
          model.touch(entry, field.name);
          model.set(entry, field.name, value);
        });
        const words = about ? element('small', {}, about) : undefined;
        return element('label', { for: `${id}-${at}` }, input, element('span', {}, label, words));
      }),
    );
    check();
  };
  show(model.status().choices[path] ?? field.choices ?? []);
  if (entry === model.values) model.setters.set(field.name, check);
  const frame = createFrame(place, { control: list, isGroup: true });
  choiceSetters.set(frame, show);
  return frame;
}
