import type { DocumentFolder } from '../schemas/document.ts';
import type { RosterName } from '../schemas/roster-names.ts';

type Where = RosterName | DocumentFolder;

/** Remembers what is there but could not be read, so that nobody is blamed for naming it. */
export interface Unread {
  /** One row or document, by every text that may name it. */
  readonly add: (where: Where, texts: readonly string[]) => void;
  /** A whole file of rows. */
  readonly addAll: (where: Where) => void;
  readonly has: (where: Where, text: string) => boolean;
  /** The same text for the same memory. */
  readonly toText: () => string;
}

/** An empty memory. */
export function createUnread(): Unread {
  const texts = new Map<Where, Set<string>>();
  const whole = new Set<Where>();
  return {
    add(where, added) {
      const known = texts.get(where) ?? new Set();
      for (const text of added) known.add(text);
      texts.set(where, known);
    },
    addAll(where) {
      whole.add(where);
    },
    has: (where, text) => whole.has(where) || (texts.get(where)?.has(text) ?? false),
    toText: () => JSON.stringify([[...whole], [...texts].map(([where, own]) => [where, ...own])]),
  };
}
