import { toNames, type Field } from '../../../schemas/field.ts';
import type { DocumentKind } from '../../../schemas/document.ts';
import type { RawValue } from '../../../sources/raw-value.ts';
import type { FieldPart, FieldShape, FieldValue, TextField } from '../../shared/texts.ts';
import { toColumn } from '../rosters/to-grid-view.ts';

const isSeveral = (name: string): boolean => /可填几个|^几行“身份”/.test(name);

/** How a field is filled in. */
function toShape({ type }: Field<unknown>): FieldShape {
  if (type.parts) return isSeveral(type.name) ? 'rows' : 'group';
  return isSeveral(type.name) ? 'list' : 'text';
}

function toPart(field: Field<unknown>, header = field.header): FieldPart {
  const { about, type, choices, isRequired } = toColumn(header, field, true);
  return { header, about, type, choices, isRequired };
}

const toLine = (raw: RawValue): string => {
  if (typeof raw === 'string') return raw;
  if (Array.isArray(raw)) return raw.map(toLine).join('；');
  return Object.entries(raw)
    .map(([key, value]) => `${key} ${toLine(value)}`)
    .join('，');
};

/** A group; a text in its place is the short way to write one of its parts. */
function toGroup(raw: RawValue, parts: readonly FieldPart[]): Record<string, string> {
  if (typeof raw !== 'string' && !Array.isArray(raw)) {
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, toLine(value)]));
  }
  const short = parts.find(({ header }) => ['名称', '说明'].includes(header)) ?? parts[0];
  return short && raw !== '' ? { [short.header]: toLine(raw) } : {};
}

function toRows(raw: RawValue, parts: readonly FieldPart[]): Record<string, string>[] {
  if (raw === '') return [];
  if (Array.isArray(raw)) return raw.map((item) => toGroup(item, parts));
  const headers = parts.map(({ header }) => header);
  const isGroup = typeof raw === 'string' || headers.some((header) => header in raw);
  if (isGroup) return [toGroup(raw, parts)];
  // 居民代表: 3 — the short way to write who was there.
  const [key = '', value = ''] = headers;
  return Object.entries(raw).map(([name, item]) => ({ [key]: name, [value]: toLine(item) }));
}

function toValue(raw: RawValue, shape: FieldShape, parts: readonly FieldPart[]): FieldValue {
  switch (shape) {
    case 'text':
      return toLine(raw);
    case 'list':
      return (Array.isArray(raw) ? raw : toLine(raw).split(/[；;]/)).map(toLine).filter(Boolean);
    case 'group':
      return toGroup(raw, parts);
    case 'rows':
      return toRows(raw, parts);
  }
}

/** The front matter of a document as fields with the names and explanations of its kind. */
export function toFields(
  { fields }: DocumentKind,
  values: Readonly<Record<string, RawValue>>,
): TextField[] {
  return Object.values(fields).map((field) => {
    const header = toNames(field).find((name) => name in values) ?? field.header;
    const shape = toShape(field);
    const parts = Object.values(field.type.parts ?? {}).map((part) => toPart(part));
    const value = toValue(values[header] ?? '', shape, parts);
    return { ...toPart(field, header), shape, parts, value };
  });
}
