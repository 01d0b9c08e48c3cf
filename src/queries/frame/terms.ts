import { glossaryId, listGlossary } from '../../model/glossary.ts';
import type { Portal } from '../../model/portal.ts';
import { remember } from '../remember.ts';

/** Word of the glossary → address of its explanation. */
export const getTerms = remember(
  ({ pages, addresses }: Portal): Readonly<Record<string, string>> => {
    const entries = listGlossary(pages.get(glossaryId)?.markdown ?? '');
    const links = entries.flatMap(({ anchor, words }) =>
      words.map((word) => [word, addresses.resolve(`/glossary/#${anchor}`)] as const),
    );
    return Object.fromEntries(links);
  },
);
