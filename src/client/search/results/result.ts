import { toPlaceTitle } from './clause-title.ts';
import { toExcerpt } from './excerpt.ts';
import type { Hit } from '../index/hit.ts';
import { findAnchor } from '../index/page-text.ts';
import type { SearchQuery } from '../index/query.ts';
import { isTitleRank } from '../index/rank.ts';
import { findSections, type Section } from './sections.ts';
import { toSegments, type Segment } from '../index/segments.ts';
import { canPointAtText, toTextFragment, type Stretch } from './text-fragment.ts';

/** A clause or section that holds something of the query. */
export interface SectionResult {
  /** Its number or heading: 三(二)2(5). */
  readonly title: string;
  readonly excerpt: readonly Segment[];
  readonly href: string;
}

/** What a reader sees of a hit; made only for the hits that are shown. */
export interface SearchResult {
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly href: string;
  /** Name of the place `href` leads to; '' = the page itself, or a place without a name. */
  readonly place: string;
  /** Other places of a long page, best first. */
  readonly sections: readonly SectionResult[];
  /** How many more such places there are. */
  readonly moreSections: number;
}

interface Target {
  readonly url: string;
  readonly id: string | undefined;
  readonly fragment: string;
}

function toHref({ url, id, fragment }: Target): string {
  const anchor = id === undefined || id === 'main' ? '' : id;
  return anchor === '' && fragment === '' ? url : `${url}#${anchor}${fragment}`;
}

interface Pointing {
  readonly hit: Hit;
  readonly query: SearchQuery;
  readonly point: (text: string, match: Stretch | undefined) => string;
}

function toSectionResult(section: Section, { hit, query, point }: Pointing): SectionResult {
  const { id, title, start, end } = section;
  const own = hit.text.slice(start, end);
  const { segments, match } = toExcerpt(own, query.parts);
  const fragment = point(own, match);
  return { title, excerpt: segments, href: toHref({ url: hit.url, id, fragment }) };
}

/**
 * Marks the matches of a hit and finds the places to link to.
 * @param canPoint whether links may name the very words (`#:~:text=`)
 */
export function toResult(hit: Hit, query: SearchQuery, canPoint = canPointAtText()): SearchResult {
  const { title, text, anchors, url, rank } = hit;
  const headingAt = text.indexOf(title);
  const headingEnd = headingAt === -1 ? 0 : headingAt + title.length;
  const { segments, at, match } = toExcerpt(text, query.parts, { headingEnd });
  // Whoever typed a name wants that page, not a place in the middle of it.
  const isPage = isTitleRank(rank);
  const anchor = isPage ? undefined : findAnchor(anchors, at);
  const point: Pointing['point'] = (whole, found) =>
    canPoint && found ? toTextFragment(whole, found) : '';
  const { shown, more } = findSections(hit, query.parts, anchor?.id);
  return {
    title: toSegments(title, query.parts),
    excerpt: segments,
    href: toHref({ url, id: anchor?.id, fragment: isPage ? '' : point(text, match) }),
    place: anchor === undefined ? '' : toPlaceTitle(hit, anchor),
    sections: shown.map((section) => toSectionResult(section, { hit, query, point })),
    moreSections: more,
  };
}
