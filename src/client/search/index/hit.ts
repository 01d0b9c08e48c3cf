import { fold } from './fold.ts';
import { containsAll } from './matches.ts';
import { toPageText, type PageText } from './page-text.ts';
import type { PagefindPage } from './pagefind-types.ts';
import type { SearchQuery } from './query.ts';
import { rankTitle, type Rankable } from './rank.ts';

/** One verified page. */
export interface Hit extends Rankable, PageText {
  /** Address under the base, without an anchor. */
  readonly url: string;
  readonly kind: string;
  readonly communities: readonly string[];
  /** Day of the page, `YYYY-MM-DD` or a shorter prefix; '' = none. */
  readonly date: string;
  readonly year: string;
  /** 点, 站, 中心, 街道; '' = none. */
  readonly level: string;
}

/**
 * Verifies a candidate.
 * @returns undefined when the page's text does not contain every part of the query
 */
export function toHit(page: PagefindPage, query: SearchQuery, order: number): Hit | undefined {
  const { text, anchors } = toPageText(page.raw_content ?? page.content, page.anchors);
  if (!containsAll(fold(text), query.parts)) return undefined;
  const title = page.meta['title'] ?? page.url;
  return {
    title,
    rank: rankTitle(title, query),
    order,
    text,
    anchors,
    url: page.url,
    kind: page.filters['类型']?.[0] ?? '',
    communities: page.filters['社区'] ?? [],
    date: page.meta['date'] ?? '',
    year: page.filters['年份']?.[0] ?? '',
    level: page.filters['层级']?.[0] ?? '',
    isSample: page.meta['sample'] !== undefined,
  };
}
