import { toPlaceTitle } from './clause-title.ts';
import { fold } from '../index/fold.ts';
import type { PageText } from '../index/page-text.ts';

/** A named inner place of a page and its own text. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

// Pages with fewer places are short: their one link is enough.
const fewestPlaces = 8;
const mostSections = 3;

interface Scored extends Section {
  readonly parts: number;
  readonly matches: number;
}

function listSections({ text, anchors }: PageText): Section[] {
  return anchors.map((anchor, index) => ({
    id: anchor.id,
    title: toPlaceTitle({ text, anchors }, anchor),
    start: anchor.at,
    end: anchors[index + 1]?.at ?? text.length,
  }));
}

function score(section: Section, text: string, parts: readonly string[]): Scored {
  const own = fold(text.slice(section.start, section.end));
  const counts = parts.map((part) => own.split(part).length - 1);
  return {
    ...section,
    parts: counts.filter((count) => count > 0).length,
    matches: counts.reduce((sum, count) => sum + count, 0),
  };
}

/**
 * The places of a long page that hold something of the query: with most different parts first,
 * then with most matches, then as they stand.
 * @param leftOut place that the result leads to anyway
 */
export function findSections(
  page: PageText,
  parts: readonly string[],
  leftOut: string | undefined,
): { readonly shown: readonly Section[]; readonly more: number } {
  if (page.anchors.length < fewestPlaces) return { shown: [], more: 0 };
  const found = listSections(page)
    .filter(({ id, title }) => id !== leftOut && id !== 'main' && title !== '')
    .map((section) => score(section, page.text, parts))
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => b.parts - a.parts || b.matches - a.matches || a.start - b.start);
  return {
    shown: found.slice(0, mostSections),
    more: Math.max(0, found.length - mostSections),
  };
}
