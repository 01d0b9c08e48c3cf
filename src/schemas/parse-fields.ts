import { createIssue, type Issue, type Place } from '../issues/issue.ts';
import { mask } from '../issues/mask.ts';
import type { RawValue } from '../sources/yaml.ts';
import type { Field, Fields } from './field.ts';

/** The place of a value; what a personal field holds is masked. */
function withValue(place: Place, raw: RawValue | undefined, field: Field<unknown>): Place {
  if (typeof raw !== 'string' || raw === '') return place;
  return { ...place, value: field.visibility === 'personal' ? mask(raw) : raw };
}

const isBlank = (raw: RawValue | undefined): boolean =>
  raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);

/**
 * Raw values to typed ones, field by field; every fault is collected.
 * @param find gives a field's raw value and the header it stands under
 */
export function parseFields(
  fields: Fields,
  place: Place,
  find: (field: Field<unknown>) => { header: string; raw: RawValue | undefined; row?: number },
): { values: Record<string, unknown>; issues: Issue[] } {
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const { header, raw, row = place.row } = find(field);
    const at = withValue({ ...place, row, column: header }, raw, field);
    if (raw === undefined || isBlank(raw)) {
      values[name] = undefined;
      if (field.required) issues.push(createIssue('required-value', at));
      continue;
    }
    const parsed = field.type.parse(raw);
    if (parsed.ok) values[name] = parsed.value;
    else issues.push({ code: parsed.code, place: at, args: parsed.args ?? {} });
  }
  return { values, issues };
}
