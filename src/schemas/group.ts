import type { RawValue } from '../sources/raw-value.ts';
import { accept, refuse } from './field-type.ts';
import type { Field, Fields, FieldType } from './field.ts';

/** Typed values of a set of fields, without place. */
export type ValuesOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

const describeFields = (fields: Fields): string =>
  `几行“名称: 内容”（${Object.values(fields)
    .map(({ header }) => header)
    .join('、')}）`;

/** A YAML mapping with fields of its own. */
export function group<F extends Fields>(fields: F): FieldType<ValuesOf<F>> {
  const name = describeFields(fields);
  return {
    name,
    parts: fields,
    parse(raw: RawValue) {
      if (typeof raw === 'string' || Array.isArray(raw)) {
        return refuse('invalid-value', { expected: name });
      }
      const headers = Object.values(fields).map(({ header }) => header);
      const unknown = Object.keys(raw).filter((key) => !headers.includes(key));
      if (unknown.length > 0) return refuse('invalid-value', { expected: name });
      const values: Record<string, unknown> = {};
      for (const [key, { header, type, required }] of Object.entries(fields)) {
        const item = raw[header];
        if (item === undefined || item === '') {
          if (required) return refuse('invalid-value', { expected: name });
          continue;
        }
        const parsed = type.parse(item);
        if (!parsed.ok) return parsed;
        values[key] = parsed.value;
      }
      // Every value was parsed by the field its type is derived from.
      return accept(values as ValuesOf<F>);
    },
  };
}

/** `type`, or for a plain text what `fromText` makes of it: the short way to write a group. */
export function orText<T>(
  type: FieldType<T>,
  fromText: (text: string) => NoInfer<T>,
): FieldType<T> {
  return {
    ...type,
    name: `一段文字，或${type.name}`,
    parse: (raw) => (typeof raw === 'string' ? accept(fromText(raw)) : type.parse(raw)),
  };
}
