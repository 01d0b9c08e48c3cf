import { createPlaceInput, placeParts } from '../places/place-input.ts';
import { createChoiceField } from './choice-field.ts';
import { createFrame, type Place } from './field-frame.ts';
import { createListField } from './list-field.ts';
import { createPictureField } from './picture-field.ts';
import { createReferenceField } from './reference-field.ts';
import { createTextField } from './text-field.ts';

/** The four columns of a place, filled by one part of the page. */
function createPlaceField(place: Place): HTMLElement {
  const { entry, field, model } = place;
  const input = createPlaceInput({
    get: (part) => model.get(entry, part),
    write: (cells) => {
      for (const name of placeParts) {
        model.touch(entry, name);
        model.set(entry, name, cells[name]);
      }
      model.touch(entry, field.name);
    },
  });
  for (const name of placeParts) model.setters.set(name, input.refresh);
  return createFrame(place, { control: input.root, isGroup: true });
}

/** The field as its description says. */
export function createField(place: Place): HTMLElement {
  switch (place.field.input) {
    case 'choice':
      return createChoiceField(place);
    case 'reference':
      return createReferenceField(place);
    case 'list':
      return createListField(place, createField);
    case 'picture':
      return createPictureField(place);
    case 'place':
      return createPlaceField(place);
    case 'line':
    case 'text':
    case 'number':
    case 'day':
      return createTextField(place);
  }
}
