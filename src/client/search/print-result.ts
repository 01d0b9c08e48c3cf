import type { Hit } from './hit.ts';
import type { SearchQuery } from './query.ts';
import { toResult } from './result.ts';
import type { Segment } from './segments.ts';

function createElement(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Prints text with its matches marked; always as text, never as markup. */
function appendSegments(parent: HTMLElement, segments: readonly Segment[]): void {
  for (const { text, isMatch } of segments) {
    if (isMatch) parent.append(createElement('mark', '', text));
    else parent.append(text);
  }
}

function toFacts({ kind, communities, isSample }: Hit): HTMLElement {
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
  return facts;
}

/** One result as a list item. */
export function printResult(hit: Hit, query: SearchQuery): HTMLLIElement {
  const { title, excerpt, href } = toResult(hit, query);
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.className = 'search-title';
  link.href = href;
  appendSegments(link, title);
  const lines = createElement('p', 'search-excerpt');
  appendSegments(lines, excerpt);
  item.append(link, toFacts(hit), lines);
  return item;
}
