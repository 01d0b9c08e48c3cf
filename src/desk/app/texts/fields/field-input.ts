import { textTexts as texts } from '../../../../words/desk/texts.ts';
import type { FieldValue, TextField } from '../../../shared/texts.ts';
import { element } from '../../element.ts';
import { createGroupInput } from './group-input.ts';
import { createTyped, labelTyped, setTyped } from './part-input.ts';
import { createRowsInput } from './rows-input.ts';

type Group = Readonly<Record<string, string>>;

/** A field of the front matter. */
export interface FieldInput {
  readonly root: HTMLElement;
  /** Shows what stands there now, unless somebody is typing in it. */
  readonly write: (value: FieldValue) => void;
}

/** A field of any shape; `value` undefined takes its line away. */
type OnField = (value: FieldValue | undefined) => void;

function createLine(field: TextField, onField: OnField): FieldInput {
  const isList = field.shape === 'list';
  const toText = (value: FieldValue): string =>
    typeof value === 'string' ? value : Array.isArray(value) ? value.join('；') : '';
  const typed = createTyped(field, toText(field.value));
  typed.addEventListener('change', () => {
    const text = typed.value.trim();
    const values = text.split(/[；;]/).map((part) => part.trim());
    onField(text === '' ? undefined : isList ? values.filter(Boolean) : text);
  });
  return {
    root: labelTyped(field, typed, isList ? texts.severalHint : ''),
    write(value) {
      setTyped(typed, toText(value));
    },
  };
}

function createFieldset({ header, about }: TextField, inside: HTMLElement): HTMLElement {
  return element(
    'fieldset',
    { class: 'text-field', 'data-field': header },
    element('legend', {}, header),
    element('small', {}, about),
    inside,
  );
}

function createGroup(field: TextField, onField: OnField): FieldInput {
  const group = createGroupInput(field.parts, field.value as Group, () => {
    onField(group.read());
  });
  return {
    root: createFieldset(field, group.root),
    write(value) {
      group.write(value as Group);
    },
  };
}

function createRows(field: TextField, onField: OnField): FieldInput {
  const rows = createRowsInput(field, () => {
    onField(rows.read());
  });
  rows.write(field.value as readonly Group[]);
  return {
    root: createFieldset(field, rows.root),
    write(value) {
      rows.write(value as readonly Group[]);
    },
  };
}

/** Makes the input that fits a field. */
export function createFieldInput(field: TextField, onField: OnField): FieldInput {
  const makers = { text: createLine, list: createLine, group: createGroup, rows: createRows };
  const input = makers[field.shape](field, onField);
  return {
    root: input.root,
    write(value) {
      if (!input.root.contains(document.activeElement)) input.write(value);
    },
  };
}
