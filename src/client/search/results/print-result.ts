import type { Found } from '../index/found.ts';
import { toNameExcerpt } from './name-excerpt.ts';
import type { SearchQuery } from '../index/query.ts';
import { toResult, type SearchResult } from './result.ts';
import type { Segment } from '../index/segments.ts';

function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Prints text with its matches marked; always as text, never as markup. */
function appendSegments<E extends HTMLElement>(parent: E, segments: readonly Segment[]): E {
  for (const { text, isMatch } of segments) {
    if (isMatch) parent.append(createElement('mark', '', text));
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
  const time = createElement('time', 'quiet', toDateText(date));
  time.dateTime = date;
  return time;
}

function toFacts({ kind, communities, date, isSample }: Found, place: string): HTMLElement {
  const facts = createElement('p', 'search-facts');
  if (isSample) {
    const badge = createElement('span', 'badge badge-sample', '示例');
    badge.dataset['sample'] = '';
    facts.append(badge);
  }
  if (kind !== '') facts.append(createElement('span', 'badge', kind));
  // A page on several communities is a list; naming them all would bury the excerpt.
  if (communities.length > 0 && communities.length <= 3) {
    facts.append(createElement('span', 'quiet', communities.join('、')));
  }
  if (date !== '') facts.append(toTime(date));
  if (place !== '') facts.append(createElement('span', 'quiet', `见“${place}”`));
  return facts;
}

function toSections({ sections, moreSections }: SearchResult): HTMLElement[] {
  const items = sections.map(({ title, excerpt, href }) => {
    const item = createElement('li', '');
    const link = createElement('a', '', title);
    link.href = href;
    item.append(link, appendSegments(createElement('span', 'search-clause'), excerpt));
    return item;
  });
  if (items.length === 0) return [];
  if (moreSections > 0) {
    items.push(createElement('li', 'quiet', `还有 ${moreSections} 处，请打开全文看。`));
  }
  const list = createElement('ul', 'search-sections');
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
  const link = item.querySelector('a') ?? createElement('a', 'search-title');
  link.href = result.href;
  link.textContent = '';
  appendSegments(link, result.title);
  while (link.nextSibling) link.nextSibling.remove();
  const lines = appendSegments(createElement('p', 'search-excerpt'), result.excerpt);
  if (!link.isConnected) item.append(link);
  item.append(toFacts(found, result.place), lines, ...toSections(result));
}
