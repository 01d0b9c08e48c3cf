import { toNames, type Fields } from '../schemas/field.ts';
import { sampleField, type Roster } from '../schemas/roster.ts';

/** `负 责 人*` and `负责人：` are one header. */
const toPlainHeader = (header: string): string =>
  header.normalize('NFKC').replaceAll(/[\s*:_]/g, '');

/** `常住人口(人)` without its unit. */
const withoutNote = (header: string): string => header.replace(/\([^()]*\)$/, '');

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

// The same few rosters are asked about every row that may be a header.
const plainNames = new WeakMap<Roster, ReadonlyMap<string, string>>();

/** The fields of a roster by their plain headers and synonyms; of two alike the first one. */
function listPlainNames(roster: Roster): ReadonlyMap<string, string> {
  const listed = plainNames.get(roster);
  if (listed) return listed;
  const entries = Object.entries(toAllFields(roster)).flatMap(([name, field]) =>
    toNames(field).map((header) => [toPlainHeader(header), name] as const),
  );
  const names = new Map(entries.reverse());
  plainNames.set(roster, names);
  return names;
}

/** Lookup for one roster's headers and their synonyms. */
export function createHeaderLookup(roster: Roster): HeaderLookup {
  const known = listPlainNames(roster);
  const found = new Map<string, string | undefined>();
  // In `友邻点名称` the roster's own noun says nothing.
  const noun = roster.title.replace(/名册$/, '');
  const find = (header: string): string | undefined => {
    const plain = toPlainHeader(header);
    if (plain === '') return undefined;
    return known.get(plain) ?? known.get(withoutNote(plain)) ?? known.get(plain.replace(noun, ''));
  };
  return (header) => {
    if (!found.has(header)) found.set(header, find(header));
    return found.get(header);
  };
}

const lookups = new WeakMap<Roster, HeaderLookup>();

/** The one lookup of a roster, for who asks about the headers of line after line. */
export function getHeaderLookup(roster: Roster): HeaderLookup {
  const lookup = lookups.get(roster) ?? createHeaderLookup(roster);
  lookups.set(roster, lookup);
  return lookup;
}
