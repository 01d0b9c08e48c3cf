import { element } from '../element.ts';
import { createFrame, toLabel, toNames, type Place } from './field-frame.ts';

const modes: Readonly<Record<string, string>> = { number: 'decimal', day: 'numeric' };

/** A field of one line or of several; an input method types into it as into any other. */
export function createTextField(place: Place): HTMLElement {
  const { field, entry, path, model } = place;
  const { id, describedBy } = toNames(path);
  const shared = {
    id,
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'aria-required': field.isRequired ? 'true' : undefined,
  };
  const input =
    field.input === 'text'
      ? element('textarea', { ...shared, rows: 3 })
      : element('input', { ...shared, type: 'text', inputmode: modes[field.input] });
  input.value = model.get(entry, field.name);
  input.addEventListener('input', () => {
    model.set(entry, field.name, input.value);
  });
  input.addEventListener('change', () => {
    model.touch(entry, field.name);
    model.set(entry, field.name, input.value);
  });
  if (entry === model.values) {
    model.setters.set(field.name, (text) => {
      input.value = text;
    });
  }
  const unit =
    field.unit === undefined ? undefined : element('span', { class: 'field-unit' }, field.unit);
  return createFrame(place, {
    label: element('label', { for: id }, toLabel(field)),
    control: element('div', { class: 'field-control' }, input, unit),
  });
}
