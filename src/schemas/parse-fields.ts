import type { Issue, Place } from '../issues/issue.ts';
import { mask } from '../issues/mask.ts';
import type { RawValue } from '../sources/raw-value.ts';
import { findDamage } from './damaged-cell.ts';
import { refuse } from './field-type.ts';
import type { Field, Fields, Parsed } from './field.ts';

/** Where a field's raw value stands. */
export interface Found {
  readonly header: string;
  readonly raw: RawValue | undefined;
  readonly row?: number;
}

/** Typed values, their plain texts by header, and everything that was found. */
export interface ParsedFields {
  readonly values: Record<string, unknown>;
  readonly texts: Record<string, string>;
  readonly issues: Issue[];
}

/** The place of a value; what a personal field holds is masked. */
function toPlace(place: Place, { header, raw, row }: Found, field: Field<unknown>): Place {
  const at = { ...place, row: row ?? place.row, column: header };
  if (typeof raw !== 'string' || raw === '') return at;
  return { ...at, value: field.visibility === 'personal' ? mask(raw) : raw };
}

const isBlank = (raw: RawValue | undefined): boolean =>
  raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);

/** How offices write "nothing to say here"; in prose a dash may mean something and stays. */
export const dash = /^(?:[-—–－―‐]+|[/／\\]|N\/A)$/i;

function withoutUnit(text: string, { type, unit }: Field<unknown>): string {
  const hasUnit = type.isNumeric === true && unit !== undefined && text.endsWith(unit);
  return hasUnit ? text.slice(0, -unit.length).trim() : text;
}

/** A raw value as its field reads it; blank ones have the value undefined. */
export function parseValue(field: Field<unknown>, raw: RawValue | undefined): Parsed<unknown> {
  if (raw === undefined || isBlank(raw)) return { ok: true, value: undefined, plain: '' };
  if (typeof raw !== 'string') return field.type.parse(raw);
  const damage = findDamage(raw);
  if (damage !== undefined) return refuse(damage);
  if (!field.type.isProse && dash.test(raw)) {
    return { ok: true, value: undefined, plain: '', note: { code: 'read-as-blank' } };
  }
  return field.type.parse(withoutUnit(raw, field));
}

// The same few sets of fields serve a hundred thousand rows.
const entriesOf = new WeakMap<Fields, readonly [string, Field<unknown>][]>();

function listEntries(fields: Fields): readonly [string, Field<unknown>][] {
  const entries = entriesOf.get(fields) ?? Object.entries(fields);
  entriesOf.set(fields, entries);
  return entries;
}

/**
 * Raw values to typed ones, field by field; every fault is collected.
 * @param find gives a field's raw value and the header it stands under
 */
export function parseFields(
  fields: Fields,
  place: Place,
  find: (field: Field<unknown>) => Found,
): ParsedFields {
  const values: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const [name, field] of listEntries(fields)) {
    const found = find(field);
    const { raw } = found;
    if (raw === '' && !field.required) {
      values[name] = undefined;
      texts[field.header] = '';
      continue;
    }
    const parsed = parseValue(field, raw);
    const isMissing = parsed.ok && parsed.value === undefined && field.required;
    const finding = isMissing
      ? { code: 'required-value' as const }
      : parsed.ok
        ? parsed.note
        : parsed;
    if (finding) {
      const at = toPlace(place, found, field);
      issues.push({ code: finding.code, place: at, args: finding.args ?? {} });
    }
    values[name] = parsed.ok ? parsed.value : undefined;
    const plain = parsed.ok ? parsed.plain : undefined;
    texts[field.header] = plain ?? (typeof raw === 'string' ? raw : '');
  }
  return { values, texts, issues };
}
