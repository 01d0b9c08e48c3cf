import { textTexts as texts } from '../../../../words/desk/texts.ts';
import type { FieldPart } from '../../../shared/texts.ts';
import { element } from '../../element.ts';

/** A field that is typed into or chosen from. */
export type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const longFrom = 40;
const isLong = ({ header, type }: FieldPart, text: string): boolean =>
  type === '文字' && (text.length > longFrom || /摘要|概述|说明/.test(header));

/** YAML's own words for 是 and 否. */
const toChoice = (text: string): string => ({ true: '是', false: '否' })[text] ?? text;

function createSelect(choices: readonly string[], text: string): HTMLSelectElement {
  const value = choices.includes(text) ? text : toChoice(text);
  const words = choices.includes(value) || value === '' ? choices : [...choices, value];
  const select = element('select', {}, element('option', { value: '' }, texts.noChoice));
  select.append(...words.map((word) => element('option', { value: word }, word)));
  select.value = value;
  return select;
}

/** What a part of the front matter is typed into. */
export function createTyped(part: FieldPart, text: string): Typed {
  if (part.choices) return createSelect(part.choices, text);
  if (isLong(part, text)) {
    const area = element('textarea', { rows: 3 });
    area.value = text;
    return area;
  }
  const input = element('input', { autocomplete: 'off' });
  input.value = text;
  return input;
}

/** Shows another text in it. */
export function setTyped(typed: Typed, text: string): void {
  const value = typed instanceof HTMLSelectElement ? toChoice(text) : text;
  if (typed.value !== value) typed.value = value;
}

let last = 0;

/** A field with its name and explanation. */
export function labelTyped(part: FieldPart, typed: Typed, hint = ''): HTMLElement {
  last += 1;
  const [id, about] = [`field-${last}`, `about-${last}`];
  typed.id = id;
  typed.setAttribute('aria-describedby', about);
  if (part.isRequired) typed.required = true;
  return element(
    'div',
    { class: 'text-field', 'data-field': part.header },
    element(
      'label',
      { for: id },
      part.header,
      part.isRequired && element('small', { class: 'text-required' }, texts.required),
    ),
    typed,
    element('small', { id: about }, [part.about, hint].filter(Boolean).join('；')),
  );
}
