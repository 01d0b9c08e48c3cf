import { findPages } from './find-pages.ts';
import { findNames } from './names/find-names.ts';
import type { Names, Words } from './names/open-names.ts';
import { findKnownTerms } from './names/find-known-terms.ts';
import { suggest, toSimplified } from './names/suggest.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type SearchQuery } from './query.ts';

/** Another question that leads to something. */
export interface ShownSuggestion {
  readonly text: string;
  /** One word of several that are not found together. */
  readonly isPart: boolean;
  /** Names it finds; 0 = none, it stands in texts only. */
  readonly names: number;
}

/** What suggestions are made from. */
export interface SuggestionSources {
  readonly names: Names;
  readonly words: Words;
  readonly index: SearchIndex;
}

const most = 5;

// 2017-05-18, 2017/5
const plainDate = /\b(\d{4})[-/.]0?(\d{1,2})(?:[-/.]0?(\d{1,2}))?\b/;

/** The same question as the site writes it: 鄰 → 邻, 2017-05-18 → 2017年5月18日. */
export function toOwnWriting(words: Words, typed: string): string {
  const [date, year = '', month = '', day] = plainDate.exec(typed) ?? [];
  const simple = toSimplified(words, typed);
  if (date === undefined) return simple;
  return simple.replace(date, `${year}年${month}月${day === undefined ? '' : `${day}日`}`);
}

/** A word alone is offered only when it leads somewhere. */
async function isKnown(text: string, { names, index }: SuggestionSources): Promise<boolean> {
  if (findNames(names, text, { limit: 1 }).length > 0) return true;
  for await (const { hits } of findPages(index, parseQuery(text))) {
    if (hits.length > 0) return true;
  }
  return false;
}

/** Words of a question that lead somewhere: 友邻点 of 怎么找到我的友邻点, each of several parts. */
async function findParts({ parts }: SearchQuery, sources: SuggestionSources): Promise<string[]> {
  if (parts.length < 2) return findKnownTerms(parts[0] ?? '', sources);
  const known = await Promise.all(parts.map((part) => isKnown(part, sources)));
  return parts.filter((_part, index) => known[index]);
}

/** For “您要找的是不是”: other wordings first, then each of several words alone. */
export async function toSuggestions(
  query: SearchQuery,
  sources: SuggestionSources,
): Promise<ShownSuggestion[]> {
  const { names, words } = sources;
  const count = (text: string): number => findNames(names, text, { limit: Infinity }).length;
  const others = suggest({ names, words }, query.typed).map(({ text }) => text);
  const parts = (await findParts(query, sources)).filter((part) => !others.includes(part));
  return [
    ...others.map((text) => ({ text, isPart: false, names: count(text) })),
    ...parts.map((text) => ({ text, isPart: true, names: count(text) })),
  ].slice(0, most);
}
