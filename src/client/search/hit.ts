import { toExcerpt } from './excerpt.ts';
import { fold } from './fold.ts';
import { containsAll } from './matches.ts';
import { findAnchor, toPageText } from './page-text.ts';
import type { PagefindPage } from './pagefind-types.ts';
import type { SearchQuery } from './query.ts';
import { rankTitle } from './rank.ts';
import { toSegments, type Segment } from './segments.ts';

/** One verified page. */
export interface Hit {
  readonly title: string;
  readonly titleSegments: readonly Segment[];
  readonly href: string;
  readonly kind: string;
  readonly communities: readonly string[];
  readonly isSample: boolean;
  readonly excerpt: readonly Segment[];
  /** Place in the index's own order. */
  readonly order: number;
}

/**
 * Verifies a candidate and makes it presentable.
 * @returns undefined when the page's text does not contain every part of the query
 */
export function toHit(page: PagefindPage, query: SearchQuery, order: number): Hit | undefined {
  const { text, anchors } = toPageText(page.raw_content ?? page.content, page.anchors);
  if (!containsAll(fold(text), query.parts)) return undefined;
  const title = page.meta['title'] ?? page.url;
  const headingAt = text.indexOf(title);
  const headingEnd = headingAt === -1 ? 0 : headingAt + title.length;
  const { segments, at } = toExcerpt(text, query.parts, { headingEnd });
  // Whoever typed a name wants that page, not a place in the middle of it.
  const anchor = rankTitle(title, query) < 3 ? undefined : findAnchor(anchors, at);
  return {
    title,
    titleSegments: toSegments(title, query.parts),
    href: anchor === undefined || anchor.id === 'main' ? page.url : `${page.url}#${anchor.id}`,
    kind: page.filters['类型']?.[0] ?? '',
    communities: page.filters['社区'] ?? [],
    isSample: page.meta['sample'] !== undefined,
    excerpt: segments,
    order,
  };
}
