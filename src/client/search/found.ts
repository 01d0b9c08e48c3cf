import type { Filterable } from './filter-hits.ts';
import type { Hit } from './hit.ts';
import type { NameMatch } from './names/find-names.ts';

/** One page of the answer: found by its name, in its text, or both. */
export interface Found extends Filterable {
  /** Address of the page, or of the clause that a name belongs to. */
  readonly url: string;
  /** `YYYY-MM-DD` or a shorter prefix; '' = none. */
  readonly date: string;
  readonly name?: NameMatch;
  readonly hit?: Hit;
}

function fromName(name: NameMatch): Found {
  const { href: url, kind, communities, date, isSample } = name;
  return { url, kind, communities, date, year: date.slice(0, 4), level: '', isSample, name };
}

function fromHit(hit: Hit): Found {
  const { url, kind, communities, date, year, level, isSample } = hit;
  return { url, kind, communities, date, year, level, isSample, hit };
}

function fromBoth(name: NameMatch, hit: Hit): Found {
  const found = fromHit(hit);
  // A clause's own day is no day of its page.
  const date = found.date === '' && name.href === hit.url ? name.date : found.date;
  return { ...found, date, year: date.slice(0, 4), name };
}

/** A clause is a part of its page: one result a page. */
export const toPageUrl = (url: string): string => url.replace(/#.*$/, '');

/**
 * One list of both: names that contain what was typed, then full text, then names that only sound
 * so. A page stands where its name put it and says what its text says.
 */
export function mergeFound(names: readonly NameMatch[], hits: readonly Hit[]): Found[] {
  const hitOf = new Map(hits.map((hit) => [hit.url, hit]));
  const found = new Map<string, Found>();
  const add = (one: Found): void => {
    const page = toPageUrl(one.url);
    if (!found.has(page)) found.set(page, one);
  };
  for (const name of names) {
    if (name.by !== 'text') continue;
    const hit = hitOf.get(toPageUrl(name.href));
    add(hit ? fromBoth(name, hit) : fromName(name));
  }
  hits.forEach((hit) => {
    add(fromHit(hit));
  });
  for (const name of names) if (name.by === 'sound') add(fromName(name));
  return [...found.values()];
}
