import { createIssue } from '../../issues/issue.ts';
import { ownPageIds } from '../../model/own-pages.ts';
import type { Check } from '../check.ts';

/** A text of `content/pages/` that no page shows would be lost without a word. */
export const usedPages: Check = ({ pages }) =>
  pages
    .filter(({ id }) => !ownPageIds.some((known) => known === id))
    .map(({ place }) =>
      createIssue('unused-page', { file: place.file }, { known: ownPageIds.join('、') }),
    );
