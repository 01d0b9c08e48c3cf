import type { Found } from '../index/found.ts';
import { createText } from '../create-text.ts';
import { toNameExcerpt } from './name-excerpt.ts';
import type { SearchQuery } from '../index/query.ts';
import { toResult, type SearchResult } from './result.ts';
import type { Segment } from '../index/segments.ts';

/** Prints text with its matches marked; always as text, never as markup. */
function appendSegments<E extends HTMLElement>(parent: E, segments: readonly Segment[]): E {
  for (const { text, isMatch } of segments) {
    if (isMatch) parent.append(createText('mark', '', text));
    else parent.append(text);
  }
  return parent;
}

/** `2017-05-18` → 2017年5月18日. */
function toDateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const monthText = month === undefined ? '' : `${Number(month)}月`;
  return `${year}年${monthText}${day === undefined ? '' : `${Number(day)}日`}`;
}

function toTime(date: string): HTMLElement {
  const time = createText('time', 'quiet', toDateText(date));
  time.dateTime = date;
  return time;
}

function toFacts({ kind, communities, date, isSample }: Found, place: string): HTMLElement {
  const facts = createText('p', 'search-facts');
  if (isSample) {
    const badge = createText('span', 'badge badge-sample', '示例');
    badge.dataset['sample'] = '';
    facts.append(badge);
  }
  if (kind !== '') facts.append(createText('span', 'badge', kind));
  // A page on several communities is a list; naming them all would bury the excerpt.
  if (communities.length > 0 && communities.length <= 3) {
    facts.append(createText('span', 'quiet', communities.join('、')));
  }
  if (date !== '') facts.append(toTime(date));
  if (place !== '') facts.append(createText('span', 'quiet', `见“${place}”`));
  return facts;
}

function toSections({ sections, moreSections }: SearchResult): HTMLElement[] {
  const items = sections.map(({ title, excerpt, href }) => {
    const item = createText('li', '');
    const link = createText('a', '', title);
    link.href = href;
    item.append(link, appendSegments(createText('span', 'search-clause'), excerpt));
    return item;
  });
  if (items.length === 0) return [];
  if (moreSections > 0) {
    items.push(createText('li', 'quiet', `还有 ${moreSections} 处，请打开全文看。`));
  }
  const list = createText('ul', 'search-sections');
  list.append(...items);
  return [list];
}

function toShown({ name, hit, url }: Found, query: SearchQuery): SearchResult {
  if (hit) {
    const result = toResult(hit, query);
    // The title stays as its name was shown before the text was there.
    return name?.href === hit.url ? { ...result, title: name.segments } : result;
  }
  return {
    title: name?.segments ?? [],
    excerpt: name ? toNameExcerpt(name, query) : [],
    href: url,
    place: '',
    sections: [],
    moreSections: 0,
  };
}

/** Fills a list item with a result. The link stays the same element, so that focus stays on it. */
export function printResult(item: HTMLLIElement, found: Found, query: SearchQuery): void {
  const result = toShown(found, query);
  const link = item.querySelector('a') ?? createText('a', 'search-title');
  link.href = result.href;
  link.textContent = '';
  appendSegments(link, result.title);
  while (link.nextSibling) link.nextSibling.remove();
  const lines = appendSegments(createText('p', 'search-excerpt'), result.excerpt);
  if (!link.isConnected) item.append(link);
  item.append(toFacts(found, result.place), lines, ...toSections(result));
}
