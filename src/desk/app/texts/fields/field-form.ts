import { textTexts as texts } from '../../../../words/desk/texts.ts';
import type { FieldValue, TextField, TextView } from '../../../shared/texts.ts';
import { element } from '../../element.ts';
import { createFieldInput, type FieldInput } from './field-input.ts';

/** The front matter as fields. */
export interface FieldForm {
  readonly root: HTMLElement;
  readonly show: (view: TextView) => void;
  readonly goTo: (header: string) => boolean;
}

interface FormEvents {
  readonly onField: (header: string, value: FieldValue | undefined) => void;
  /** Lines that could not be read as fields were changed as they are. */
  readonly onHead: (before: string, after: string) => void;
}

/** What is not filled in lies folded, except what has to be. */
const isShown = ({ isRequired, value }: TextField): boolean =>
  isRequired || Object.keys(value).length > 0;

/** Makes the form. */
export function createFieldForm({ onField, onHead }: FormEvents): FieldForm {
  const inside = element('div', {});
  const root = element('section', { class: 'text-fields', 'aria-label': texts.fields }, inside);
  let inputs = new Map<string, FieldInput>();
  const build = (fields: readonly TextField[]): void => {
    inputs = new Map(
      fields.map((field) => [
        field.header,
        createFieldInput(field, (value) => {
          onField(field.header, value);
        }),
      ]),
    );
    const pick = (wanted: boolean): HTMLElement[] =>
      fields.flatMap((field) =>
        isShown(field) === wanted ? (inputs.get(field.header)?.root ?? []) : [],
      );
    const more = pick(false);
    inside.replaceChildren(
      element('h2', {}, texts.fields),
      ...pick(true),
      more.length === 0
        ? ''
        : element('details', {}, element('summary', {}, texts.more(more.length)), ...more),
    );
  };
  const buildHead = (head: string): void => {
    inputs = new Map();
    const area = element('textarea', { rows: 12, 'aria-label': texts.fields });
    area.value = head;
    area.addEventListener('change', () => {
      onHead(head, area.value);
    });
    inside.replaceChildren(element('p', {}, texts.brokenHead), area);
  };
  return {
    root,
    show({ fields, head, issues }) {
      const names = (fields ?? []).map(({ header }) => header).join('\n');
      if (!fields) buildHead(head);
      else if (names !== [...inputs.keys()].join('\n')) build(fields);
      else for (const { header, value } of fields) inputs.get(header)?.write(value);
      for (const [header, { root: field }] of inputs) {
        const own = issues.filter(({ column }) => column === header);
        field.toggleAttribute(
          'data-faulty',
          own.some(({ severity }) => severity === 'error'),
        );
      }
    },
    goTo(header) {
      const field = inputs.get(header)?.root;
      if (!field) return false;
      field.closest('details')?.setAttribute('open', '');
      field.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
      return true;
    },
  };
}
