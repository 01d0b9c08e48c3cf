import { findPages } from '../index/find-pages.ts';
import { findNames } from '../names/find-names.ts';
import type { Names, Words } from '../names/names-and-words.ts';
import { findKnownTerms } from '../names/find-known-terms.ts';
import { suggest, toSimplified } from '../names/suggest.ts';
import type { SearchIndex } from '../index/open-index.ts';
import { parseQuery, type SearchQuery } from '../index/query.ts';

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

/** Whether another question finds anything at all. */
async function isKnown(text: string, { names, index }: SuggestionSources): Promise<boolean> {
  if (findNames(names, text, { limit: 1 }).length > 0) return true;
  for await (const { hits } of findPages(index, parseQuery(text))) {
    if (hits.length > 0) return true;
  }
  return false;
}

async function keepKnown(texts: readonly string[], sources: SuggestionSources): Promise<string[]> {
  const known = await Promise.all(texts.map((text) => isKnown(text, sources)));
  return texts.filter((_text, index) => known[index]);
}

/** For “您要找的是不是”: other wordings first, then 友邻点 of 怎么找到我的友邻点, or each of several words. */
export async function toSuggestions(
  { typed, parts }: SearchQuery,
  sources: SuggestionSources,
): Promise<ShownSuggestion[]> {
  const { names } = sources;
  const wordings = suggest(sources, typed).map(({ text }) => text);
  const pieces = parts.length > 1 ? parts : findKnownTerms(typed, sources);
  const others = await keepKnown(wordings, sources);
  const own = (await keepKnown(pieces, sources)).filter((part) => !others.includes(part));
  const toShown = (text: string): Omit<ShownSuggestion, 'isPart'> => ({
    text,
    names: findNames(names, text, { limit: Infinity }).length,
  });
  return [
    ...others.map((text) => ({ ...toShown(text), isPart: false })),
    // 停车 names something and helps more than 怎么.
    ...own
      .map((text) => ({ ...toShown(text), isPart: true }))
      .sort((a, b) => Number(b.names > 0) - Number(a.names > 0)),
  ].slice(0, most);
}
