import type { Portal } from '../model/portal.ts';
import { toFrame, type Frame } from './frame.ts';
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
  readonly filters: readonly SearchFilter[];
  readonly lists: readonly TitleList[];
}

const filters: readonly SearchFilter[] = [
  { name: 'kind', label: '类型' },
  { name: 'community', label: '社区' },
  { name: 'level', label: '层级' },
  { name: 'year', label: '年份' },
  { name: 'sample', label: '示例' },
];

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
    filters,
    lists: toTitleLists(portal),
  };
}
