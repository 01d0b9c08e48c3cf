import type { Finding } from './finding.ts';
import { findNamedDoors } from './name-with-door.ts';
import { toPlainText } from './plain-text.ts';

/** A door that everybody may know. */
export interface PublicPlace {
  readonly address: string;
  /** Whose home it is; only this name may stand beside it. Undefined: a place open to all. */
  readonly holder: string | undefined;
}

/** What people agreed to in writing: their names beside the addresses of public places. */
export interface Agreement {
  readonly names: readonly string[];
  readonly places: readonly PublicPlace[];
}

/** Further than a name stands from its door, markup included. */
const around = 300;
const blank = (found: string): string => '□'.repeat(found.length);

/** What may be a flat behind the number of a house; hours and years are none. */
const flat = '\\s?\\d{3,4}(?![\\d:：年])';

const squeeze = (plain: string): string => plain.replaceAll(/[\s\u0001]/g, '');

/** The address as it stands in a text, its number no part of another one. */
function toPattern(address: string): RegExp {
  const escaped = Array.from(address, (character) =>
    character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`),
  );
  return new RegExp(`(?<!\\d)${escaped.join('\\s*')}(?![\\d-]|${flat})`, 'g');
}

interface IndexedPlace extends PublicPlace {
  readonly pattern: RegExp;
}

/** Every address has a beginning of this length, or is shorter. */
const beginning = 6;

/** A street may have thousands of places; those that a text names are found by their beginnings. */
function createFindPlaces(places: readonly PublicPlace[]): (plain: string) => IndexedPlace[] {
  const byBeginning = new Map<string, IndexedPlace[]>();
  for (const { address: written, holder } of places) {
    const address = squeeze(toPlainText(written).text);
    const key = address.slice(0, beginning);
    const place = { address, holder, pattern: toPattern(address) };
    const alike = byBeginning.get(key);
    if (alike) alike.push(place);
    else byBeginning.set(key, [place]);
  }
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];
  return (plain) => {
    const text = squeeze(plain);
    const found = new Set<IndexedPlace>();
    for (let at = 0; at < text.length; at++)
      for (const length of lengths)
        for (const place of byBeginning.get(text.slice(at, at + length)) ?? [])
          if (text.startsWith(place.address, at)) found.add(place);
    // 松枫路3号一楼 goes before 松枫路3号.
    return [...found].sort((a, b) => b.address.length - a.address.length);
  };
}

/** Whether somebody who did not agree stands beside a door, however near those are who did. */
function hasOtherName(plain: string, names: ReadonlySet<string>): boolean {
  for (let rest = plain; ;) {
    const found = findNamedDoors(rest);
    if (found.some(({ name }) => !names.has(name.text))) return true;
    const [first] = found;
    if (!first) return false;
    const { start, end } = first.name;
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  }
}

/**
 * Tells a name beside a door that its holder agreed to from one that nobody agreed to. Whatever
 * else stands there is judged as if it stood alone: another name beside this door, and this name
 * beside another door.
 */
export function createIsAgreed(agreement: Agreement): (text: string, finding: Finding) => boolean {
  const names = new Set(agreement.names);
  const findPlaces = createFindPlaces(agreement.places);
  return (text, { kind, start, end }) => {
    if (kind !== 'name-with-door' || names.size === 0) return false;
    const plain = toPlainText(
      text,
      Math.max(0, start - around),
      Math.min(text.length, end + around),
    ).text;
    const withoutPlaces = findPlaces(plain).reduce(
      (rest, { pattern, holder }) =>
        holder === undefined || plain.includes(holder) ? rest.replaceAll(pattern, blank) : rest,
      plain,
    );
    return findNamedDoors(withoutPlaces).length === 0 && !hasOtherName(plain, names);
  };
}
