import type { OwnPageId } from './own-pages.ts';

/** The page of `content/pages/` whose headings are the words it explains. */
export const glossaryId: OwnPageId = 'glossary';

/** Words that one heading explains together, and where. */
export interface GlossaryEntry {
  /** Name of the heading's anchor. */
  readonly anchor: string;
  readonly words: readonly string[];
}

/** What a heading explains: `三社、三治` explains two words. */
export function toGlossaryEntry(heading: string): GlossaryEntry {
  const words = heading.split('、').map((word) => word.trim());
  return { anchor: (words[0] ?? '').replaceAll(/[\s#/"<>&]/g, ''), words };
}

/** Every heading `## …` of the page's text, in its order. */
export const listGlossary = (markdown: string): GlossaryEntry[] =>
  [...markdown.matchAll(/^##(?!#)[ \t\u3000]*(.+?)[ \t]*$/gm)].map(([, heading = '']) =>
    toGlossaryEntry(heading),
  );
