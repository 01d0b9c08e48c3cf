import type { Filterable } from '../results/filter-hits.ts';
import type { Hit } from './hit.ts';
import type { NameMatch } from '../names/find-names.ts';

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

/** What only its name speaks for, once the full text has found others: no more than what was meant. */
function isMeant({ by, rank }: NameMatch): boolean {
  return by === 'text' ? rank === 0 : rank === 4;
}

/**
 * One list of both: names that contain what was typed, then full text, then names that only sound
 * so. A page stands where its name put it and says what its text says.
 * @param options isComplete: every page was looked at, so that a name without its text is only a name
 */
export function mergeFound(
  names: readonly NameMatch[],
  hits: readonly Hit[],
  { isComplete = false }: { isComplete?: boolean } = {},
): Found[] {
  const hitOf = new Map(hits.map((hit) => [hit.url, hit]));
  const found = new Map<string, Found>();
  const isStrict = isComplete && hits.length > 0;
  const add = (one: Found): void => {
    const page = toPageUrl(one.url);
    if (!found.has(page)) found.set(page, one);
  };
  const addName = (name: NameMatch): void => {
    const hit = hitOf.get(toPageUrl(name.href));
    if (hit) add(fromBoth(name, hit));
    else if (!isStrict || isMeant(name)) add(fromName(name));
  };
  names.filter(({ by }) => by === 'text').forEach(addName);
  hits.forEach((hit) => {
    add(fromHit(hit));
  });
  names.filter(({ by }) => by === 'sound').forEach(addName);
  return [...found.values()];
}
