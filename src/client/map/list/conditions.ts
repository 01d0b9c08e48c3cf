const names = ['q', 'community', 'kind', 'state', 'venue', 'open'] as const;

/** What the reader asks for, by the name of the field; empty: no matter. */
export type Conditions = Readonly<Record<(typeof names)[number], string>>;

type Control = HTMLInputElement | HTMLSelectElement;

const findControl = (form: HTMLFormElement, name: string): Control | undefined =>
  (form.elements.namedItem(name) as Control | null) ?? undefined;

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

function readControl(control: Control | undefined): string {
  if (!control || (isBox(control) && !control.checked)) return '';
  return control.value.trim();
}

/** The fields of the form; a field that the page does not have is empty. */
export function readConditions(form: HTMLFormElement): Conditions {
  const read = names.map((name) => [name, readControl(findControl(form, name))]);
  return Object.fromEntries(read) as Conditions;
}

/**
 * Fills the form from the page's address, which wins over what the browser remembered in it.
 * @param isWhole whether what the address does not name is emptied
 */
export function fillFromAddress(form: HTMLFormElement, isWhole: boolean): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) {
    const control = findControl(form, name);
    const value = query.get(name);
    if (!control || (value === null && !isWhole)) continue;
    if (isBox(control)) control.checked = value !== null;
    else control.value = value ?? '';
  }
}

/** Keeps values in the page's address, so that it can be shared; empty ones leave no trace. */
export function writeToAddress(values: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url.href);
}

/** Whether any condition is set. */
export const hasConditions = (conditions: Conditions): boolean =>
  names.some((name) => conditions[name] !== '');
