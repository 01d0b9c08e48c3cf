import type { Portal } from '../model/portal.ts';
import { toFrame, type Frame } from './frame.ts';
import { toTitleLists, type TitleList } from './title-lists.ts';

/** The search page: a box, and every title for readers whose browser cannot search. */
export interface SearchPageView {
  readonly frame: Frame;
  readonly base: string;
  readonly searchHref: string;
  readonly lists: readonly TitleList[];
}

/** What `/search/` prints. */
export function toSearchPageView(portal: Portal): SearchPageView {
  const { addresses } = portal;
  return {
    frame: toFrame(portal, {
      title: '搜索',
      description: '在全站的政策、社区、友邻点、议题、协商纪要和承诺里找。',
      path: '/search/',
    }),
    base: addresses.base,
    searchHref: addresses.resolve('/search/'),
    lists: toTitleLists(portal),
  };
}
