import { toExcerpt } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { findAnchor } from './page-text.ts';
import type { SearchQuery } from './query.ts';
import { isTitleRank } from './rank.ts';
import { toSegments, type Segment } from './segments.ts';

/** What a reader sees of a hit; made only for the hits that are shown. */
export interface SearchResult {
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly href: string;
}

/** Marks the matches of a hit and finds the place to link to. */
export function toResult(
  { title, text, anchors, url, rank }: Hit,
  query: SearchQuery,
): SearchResult {
  const headingAt = text.indexOf(title);
  const headingEnd = headingAt === -1 ? 0 : headingAt + title.length;
  const { segments, at } = toExcerpt(text, query.parts, { headingEnd });
  // Whoever typed a name wants that page, not a place in the middle of it.
  const anchor = isTitleRank(rank) ? undefined : findAnchor(anchors, at);
  return {
    title: toSegments(title, query.parts),
    excerpt: segments,
    href: anchor === undefined || anchor.id === 'main' ? url : `${url}#${anchor.id}`,
  };
}
