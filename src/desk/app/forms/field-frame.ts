import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { FormField } from '../../shared/forms.ts';
import { element } from '../element.ts';
import type { Entry, FormModel } from './form-model.ts';

/** A field with where its value is kept. */
export interface Place {
  readonly field: FormField;
  readonly entry: Entry;
  /** `topics.0.title`. */
  readonly path: string;
  readonly model: FormModel;
}

/** What the field's own control is named by. */
export interface Names {
  readonly id: string;
  readonly describedBy: string;
}

export const toNames = (path: string): Names => {
  const id = `field-${path.replaceAll('.', '-')}`;
  return { id, describedBy: `${id}-about ${id}-said` };
};

export const toLabel = ({ label, isRequired }: FormField): string =>
  isRequired ? label + texts.required : label;

interface FrameParts {
  /** What names the field: a label, or nothing where a group has its legend. */
  readonly label?: HTMLElement;
  readonly control: HTMLElement;
  readonly isGroup?: boolean;
}

/** Label, explanation, control, and room for what is said of the field. */
export function createFrame(
  { field, path }: Pick<Place, 'field' | 'path'>,
  { label, control, isGroup = false }: FrameParts,
): HTMLElement {
  const { id } = toNames(path);
  const about =
    field.about === ''
      ? undefined
      : element('p', { class: 'field-about', id: `${id}-about` }, field.about);
  const said = element('ul', { class: 'field-said', id: `${id}-said`, 'aria-live': 'polite' });
  said.hidden = true;
  const parts = [about, control, said];
  const shared = { class: `field field-${field.input}`, 'data-field': path };
  return isGroup
    ? element('fieldset', { ...shared, id }, element('legend', {}, toLabel(field)), ...parts)
    : element('div', shared, label, ...parts);
}
