import { parseQuery, type SearchQuery } from '../index/query.ts';
import type { Segment } from '../index/segments.ts';
import { toCompact } from './compact.ts';
import { findBySound, toSound, type FoundBySound } from './find-by-sound.ts';
import { findByText, type Found } from './find-by-text.ts';
import { findRanges, markTitle, type Range } from './mark-title.ts';
import { createSoundMatcher, type SoundMatcher } from './match-sound.ts';
import type { Name } from './name.ts';
import type { Names } from './names-and-words.ts';

/** A name that fits what a reader typed. */
export interface NameMatch extends Omit<Name, 'aliases'> {
  /** The title, with what was typed marked in it. */
  readonly segments: readonly Segment[];
  /** The other name by which it was found. */
  readonly alias?: string;
  /**
   * 0 is what was typed · 1 begins so · 2 contains every part · 3 contains them together with its
   * communities and kind · 4 sounds so · 5 and 6 begins with such a sound · 7 and 8 contains it.
   */
  readonly rank: number;
  readonly by: 'text' | 'sound';
}

function toMatch(
  { label: { name, alias }, rank }: Found,
  by: 'text' | 'sound',
  ranges: readonly Range[],
): NameMatch {
  const { aliases: _, ...facts } = name;
  const segments = markTitle(name.title, toCompact(name.title), ranges);
  return { ...facts, segments, rank, by, ...(alias !== undefined && { alias }) };
}

function toTextMatch(found: Found, { parts }: SearchQuery): NameMatch {
  const { text } = toCompact(found.label.name.title);
  const whole = parts.join('');
  return toMatch(found, 'text', findRanges(text, text.includes(whole) ? [whole] : parts));
}

function toSoundMatch(found: FoundBySound, match: SoundMatcher): NameMatch {
  const { alias, name } = found.label;
  if (alias === undefined) return toMatch(found, 'sound', [found.match]);
  const inTitle = match(toCompact(name.title).text, 0);
  return toMatch(found, 'sound', inTitle ? [inTitle] : []);
}

/** Best rank first, samples after real ones; otherwise the order of the file. */
function sortFound<F extends Found>(found: F[]): F[] {
  return found.sort(
    (a, b) => a.rank - b.rank || Number(a.label.name.isSample) - Number(b.label.name.isSample),
  );
}

/** A list that marks its entries only when they are looked at would be overdone; most lists are cut. */
const mostMatches = 200;

/** What was typed, compared as names are. */
function toNameQuery(typed: string): SearchQuery {
  const query = parseQuery(typed);
  const parts = query.parts.map((part) => toCompact(part).text).filter((part) => part !== '');
  return { ...query, parts };
}

/**
 * Names that fit, best first; by sound only when nothing but their letters can be meant.
 * @param options limit: how many at most, 200 unless told; marking costs more than finding
 */
export function findNames(
  names: Names,
  typed: string,
  { limit = mostMatches }: { limit?: number } = {},
): NameMatch[] {
  const query = toNameQuery(typed);
  if (query.parts.length === 0) return [];
  const byText = sortFound(findByText(names, query));
  const toText = (found: Found): NameMatch => toTextMatch(found, query);
  const known = new Set(byText.map(({ label }) => label.name));
  const left = Math.max(0, limit - byText.length);
  const sound = toSound(query.parts);
  if (sound === undefined || left === 0) return byText.slice(0, limit).map(toText);
  const match = createSoundMatcher(sound, names.syllables);
  const others = findBySound(names, sound, match).filter(({ label }) => !known.has(label.name));
  return [
    ...byText.map(toText),
    ...sortFound(others)
      .slice(0, left)
      .map((found) => toSoundMatch(found, match)),
  ];
}
