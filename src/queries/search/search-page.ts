import type { Portal } from '../../model/portal.ts';
import { commonTexts } from '../../words/common.ts';
import { searchTexts as texts } from '../../words/search.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toTitleLists, type TitleList } from './title-lists.ts';

/** A filter of the results; its choices depend on what was found. */
export interface SearchFilter {
  readonly name: string;
  readonly label: string;
}

/** The search page: a box, and every title for readers whose browser cannot search. */
export interface SearchPageView {
  readonly frame: Frame;
  readonly base: string;
  readonly searchHref: string;
  readonly takePartHref: string;
  readonly filters: readonly SearchFilter[];
  readonly lists: readonly TitleList[];
}

const filters: readonly SearchFilter[] = [
  { name: 'kind', label: texts.kind },
  { name: 'community', label: texts.community },
  { name: 'level', label: texts.level },
  { name: 'year', label: texts.year },
  { name: 'sample', label: commonTexts.sample },
];

/** What `/search/` prints. */
export function toSearchPageView(portal: Portal): SearchPageView {
  const { addresses } = portal;
  return {
    frame: toFrame(portal, {
      title: texts.title,
      description: texts.description,
      path: '/search/',
    }),
    base: addresses.base,
    searchHref: addresses.resolve('/search/'),
    takePartHref: addresses.resolve('/take-part/'),
    filters,
    lists: toTitleLists(portal),
  };
}
