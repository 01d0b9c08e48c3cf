import { foldPlainly, type IndexedPage } from './indexed-pages.ts';

const brackets: Readonly<Record<string, string>> = { '〔': '[', '〕': ']', '【': '[', '】': ']' };

/** Width, case and form of brackets are all the same to who searches. */
export const foldForSearch = (text: string): string =>
  foldPlainly(text).replaceAll(/[〔〕【】]/g, (bracket) => brackets[bracket] ?? bracket);

/** The parts of a query; each has to be in a page. */
export const toParts = (query: string): string[] =>
  foldForSearch(query).trim().split(' ').filter(Boolean);

/** Pages that hold every part of a query, found by looking through every text. */
export function findTruth(pages: readonly IndexedPage[], query: string): Set<string> {
  const parts = toParts(query);
  const holding = pages.filter(({ text }) => parts.every((part) => text.includes(part)));
  return new Set(holding.map(({ path }) => path));
}
