import type { FormField, FormIssue, FormNote, FormStatus } from '../../shared/forms.ts';
import { element } from '../element.ts';
import { choiceSetters } from './choice-field.ts';
import type { Entry, FormModel } from './form-model.ts';

const find = (root: HTMLElement, path: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);

/** The field that is seen and nearest to what an issue is about; undefined: the form as a whole. */
function findShown(root: HTMLElement, path: string): HTMLElement | undefined {
  for (let own = path; own !== ''; own = own.slice(0, Math.max(own.lastIndexOf('.'), 0))) {
    const field = find(root, own);
    if (field && !field.closest('[hidden]')) return field;
  }
  return undefined;
}

/** The entry that holds a path, and the name of the field in it. */
function findEntry(model: FormModel, path: string): { entry: Entry; name: string } {
  const parts = path.split('.');
  let entry = model.values;
  for (let at = 0; at + 2 < parts.length; at += 2) {
    entry = model.getList(entry, parts[at] ?? '')[Number(parts[at + 1])] ?? {};
  }
  return { entry, name: parts.at(-1) ?? '' };
}

const missing = new Set(['required-value', 'missing-field', 'decision-incomplete', 'empty-body']);

/** Nobody is told that a field is blank before having been there. */
function isDue(model: FormModel, field: HTMLElement | undefined, { code }: FormIssue): boolean {
  if (!field) return true;
  const { entry, name } = findEntry(model, field.dataset['field'] ?? '');
  const isTyped = model.get(entry, name) !== '' || model.getList(entry, name).length > 0;
  return model.isTouched(entry, name) || (isTyped && !missing.has(code));
}

const toIssueItem = ({ code, severity, message, hint }: FormIssue): HTMLElement =>
  element('li', { 'data-code': code, 'data-severity': severity }, `${message}。${hint}`);

const toNoteItem = ({ text, isDoubt }: FormNote): HTMLElement =>
  element('li', { 'data-note': true, 'data-doubt': isDoubt === true }, text);

/** Which fields are seen at all depends on what others hold. */
function showFields(root: HTMLElement, model: FormModel): void {
  const visit = (fields: readonly FormField[], entry: Entry, path: string): void => {
    for (const { name, shownWhen, fields: inner = [] } of fields) {
      const own = path === '' ? name : `${path}.${name}`;
      const field = find(root, own);
      if (field && shownWhen) {
        field.hidden = !shownWhen.is.includes(model.get(entry, shownWhen.name));
      }
      model.getList(entry, name).forEach((item, at) => {
        visit(inner, item, `${own}.${at}`);
      });
    }
  };
  for (const { fields } of model.view.sections) visit(fields, model.values, '');
}

function showChoices(root: HTMLElement, { choices }: FormStatus): void {
  for (const [path, list] of Object.entries(choices)) {
    const field = find(root, path);
    if (field) choiceSetters.get(field)?.(list);
  }
}

/** Says at each field what stands there. @returns what is about no field */
export function showStatus(root: HTMLElement, model: FormModel): readonly HTMLElement[] {
  const status = model.status();
  showChoices(root, status);
  showFields(root, model);
  const said = new Map<HTMLElement, HTMLElement[]>();
  const whole: HTMLElement[] = [];
  const add = (field: HTMLElement | undefined, item: HTMLElement): void => {
    if (field) said.set(field, [...(said.get(field) ?? []), item]);
    else whole.push(item);
  };
  for (const note of status.notes) add(findShown(root, note.path), toNoteItem(note));
  for (const issue of status.issues) {
    const field = findShown(root, issue.path);
    if (isDue(model, field, issue)) add(field, toIssueItem(issue));
  }
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const items = said.get(field) ?? [];
    const list = field.querySelector<HTMLElement>(':scope > .field-said');
    const next = items.map(({ outerHTML }) => outerHTML).join('');
    // A reader of the screen hears what is new, and nothing twice.
    if (list && list.innerHTML !== next) list.replaceChildren(...items);
    if (list) list.hidden = items.length === 0;
    const isWrong = items.some((item) => item.dataset['severity'] === 'error');
    field.toggleAttribute('data-wrong', isWrong);
    const control = field.querySelector(
      ':scope > .field-control > :is(input, textarea), :scope > .field-combo > input',
    );
    if (isWrong) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
  return whole;
}
