import type { FormValues } from '../../shared/forms.ts';

/** The text of a field, without blanks around it; empty where nothing was typed. */
export function getText(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The entries of a list. */
export function getEntries(values: FormValues, name: string): readonly FormValues[] {
  const value = values[name];
  return typeof value === 'string' || value === undefined ? [] : value;
}

/** Whether nothing was typed into an entry. */
export const isBlank = (values: FormValues): boolean =>
  Object.values(values).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.every(isBlank),
  );

/** What a request sent, as far as it is texts and lists of such. */
export function toValues(raw: unknown, depth = 0): FormValues {
  if (typeof raw !== 'object' || raw === null || depth > 3) return {};
  const entries = Object.entries(raw).flatMap(([name, value]): [string, FormValues[string]][] => {
    if (typeof value === 'string') return [[name, value]];
    if (!Array.isArray(value)) return [];
    return [[name, value.map((entry: unknown) => toValues(entry, depth + 1))]];
  });
  return Object.fromEntries(entries);
}
