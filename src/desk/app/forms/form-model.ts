import type { FormStatus, FormView } from '../../shared/forms.ts';

/** What was typed, to be changed in place. */
export type EntryValue = string | { [name: string]: EntryValue }[];
export type Entry = Record<string, EntryValue>;

/** The form's own memory of what was typed and looked at. */
export interface FormModel {
  readonly view: FormView;
  readonly values: Entry;
  readonly status: () => FormStatus;
  readonly setStatus: (status: FormStatus) => void;
  readonly get: (entry: Entry, name: string) => string;
  readonly getList: (entry: Entry, name: string) => Entry[];
  /** Somebody typed. */
  readonly set: (entry: Entry, name: string, text: string) => void;
  /** The field was left: what is wrong with it may be said. */
  readonly touch: (entry: Entry, name: string) => void;
  readonly isTouched: (entry: Entry, name: string) => boolean;
  /** Entries were added or removed. */
  readonly changeList: (entry: Entry, name: string, list: Entry[]) => void;
  /** What is missing anywhere may be said: somebody wants to write the form. */
  readonly touchAll: () => void;
  /** Fields of the form itself that show a text which was not typed into them. */
  readonly setters: Map<string, (text: string) => void>;
  readonly onChange: (listener: () => void) => void;
}

function toEntry(values: FormView['values']): Entry {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.map(toEntry),
    ]),
  );
}

/** Makes the memory of a form. */
export function createFormModel(view: FormView): FormModel {
  const values = toEntry(view.values);
  const touched = new WeakMap<Entry, Set<string>>();
  const listeners: (() => void)[] = [];
  let status: FormStatus = view;
  let isAllTouched = false;
  const touch = (entry: Entry, name: string): void => {
    touched.set(entry, (touched.get(entry) ?? new Set<string>()).add(name));
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    view,
    values,
    status: () => status,
    setStatus(next) {
      status = next;
    },
    get: (entry, name) => {
      const value = entry[name];
      return typeof value === 'string' ? value : '';
    },
    getList: (entry, name) => {
      const value = entry[name];
      return Array.isArray(value) ? value : [];
    },
    set(entry, name, text) {
      entry[name] = text;
      tell();
    },
    touch,
    isTouched: (entry, name) => isAllTouched || (touched.get(entry)?.has(name) ?? false),
    changeList(entry, name, list) {
      entry[name] = list;
      tell();
    },
    touchAll() {
      isAllTouched = true;
    },
    setters: new Map(),
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
