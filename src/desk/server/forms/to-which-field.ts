import type { FormField } from '../../shared/forms.ts';

/** Whether something is there already (`known`) or comes with the form (`fresh`). */
export const toWhichField = (
  name: string,
  texts: { readonly label: string; readonly known: string; readonly fresh: string },
): FormField => ({
  name,
  label: texts.label,
  about: '',
  input: 'choice',
  isRequired: true,
  choices: [
    { value: 'known', label: texts.known },
    { value: 'fresh', label: texts.fresh },
  ],
});
