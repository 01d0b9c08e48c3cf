import { fold } from './fold.ts';

/** What a reader asked for. */
export interface SearchQuery {
  /** As typed, trimmed. */
  readonly typed: string;
  /** Folded; every one has to stand in a page. */
  readonly parts: readonly string[];
}

const longest = 100;

/** Reads the search box: words divided by spaces all have to be found; quotation marks mean nothing. */
export function parseQuery(typed: string): SearchQuery {
  const trimmed = typed.trim().slice(0, longest);
  const words = fold(trimmed)
    .replace(/["“”『』「」]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return { typed: trimmed, parts: [...new Set(words)] };
}
