import type { Field } from '../../../schemas/field.ts';
import type { FormField, FormInput } from '../../shared/forms.ts';
import { toColumn } from '../rosters/to-grid-view.ts';

/** How a column's type is filled in a form. */
function toInput({ type, choices, refersTo, isNumeric }: ReturnType<typeof toColumn>): FormInput {
  if (choices) return 'choice';
  if (refersTo !== undefined) return 'reference';
  if (isNumeric) return 'number';
  return type.startsWith('日期') && !type.includes('时间') ? 'day' : 'line';
}

/** A field of a schema as a field of a form: its name, type and rules are those of the schema. */
export function toFormField(
  name: string,
  field: Field<unknown> | undefined,
  over: Partial<FormField> = {},
): FormField {
  if (!field) throw new Error(`The schema has no field ${name}`);
  const column = toColumn(field.header, field, true);
  const { header, about, choices, refersTo, isRequired, unit } = column;
  return {
    name,
    label: header,
    about,
    input: toInput(column),
    isRequired,
    ...(choices && { choices: choices.map((value) => ({ value, label: value })) }),
    ...(refersTo !== undefined && { refersTo }),
    ...(unit !== undefined && { unit }),
    ...over,
  };
}
