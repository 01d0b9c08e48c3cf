import { toNames, type Field, type Fields } from '../schemas/field.ts';
import { sampleField, type Roster } from '../schemas/roster.ts';

/** `负 责 人*` and `负责人：` are one header. */
const toPlainHeader = (header: string): string =>
  header.normalize('NFKC').replaceAll(/[\s*:_]/g, '');

/** `常住人口(人)` without its unit. */
const withoutNote = (header: string): string => header.replace(/\([^)]*\)$/, '');

/** Whether a text may be a header of a roster at all; answers for a hundred thousand cells. */
export function createHeaderTest(all: readonly Roster[]): (text: string) => boolean {
  const known = new Set(
    all.flatMap((roster) => {
      const noun = roster.title.replace(/名册$/, '');
      const names = Object.values(toAllFields(roster)).flatMap(toNames).map(toPlainHeader);
      return names.flatMap((name) => [name, noun + name]);
    }),
  );
  return (text) => {
    const plain = toPlainHeader(text);
    return known.has(plain) || known.has(withoutNote(plain));
  };
}

/** The fields of a roster, the sample mark among them. */
export const toAllFields = (roster: Roster): Fields => ({
  ...roster.fields,
  isSample: sampleField,
});

/** Finds the name of the field that a header stands for, however it was typed. */
export type HeaderLookup = (header: string) => string | undefined;

/** Lookup for one roster's headers and their synonyms. */
export function createHeaderLookup(roster: Roster): HeaderLookup {
  const names = new Map<string, string>();
  const isField = (field: Field<unknown>, header: string): boolean =>
    toNames(field).some((name) => toPlainHeader(name) === header);
  const fields = Object.entries(toAllFields(roster));
  // In `友邻点名称` the roster's own noun says nothing.
  const noun = roster.title.replace(/名册$/, '');
  return (header) => {
    const known = names.get(header);
    if (known !== undefined) return known === '' ? undefined : known;
    const plain = toPlainHeader(header);
    const found =
      plain === ''
        ? undefined
        : (fields.find(([, field]) => isField(field, plain)) ??
          fields.find(([, field]) => isField(field, withoutNote(plain))) ??
          fields.find(([, field]) => isField(field, plain.replace(noun, ''))));
    names.set(header, found?.[0] ?? '');
    return found?.[0];
  };
}
