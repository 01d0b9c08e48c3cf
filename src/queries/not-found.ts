import type { Portal } from '../model/portal.ts';
import { toFrame, type Frame, type Link } from './frame.ts';

/** The page for an address that does not exist. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly searchHref: string;
  readonly ways: readonly Link[];
}

const ways: readonly Link[] = [
  { label: '首页', href: '/' },
  { label: '友邻地图', href: '/map/' },
  { label: '社区和村', href: '/communities/' },
  { label: '网站地图', href: '/sitemap/' },
];

/** What `/404.html` prints. */
export function toNotFoundView(portal: Portal): NotFoundView {
  const { resolve } = portal.addresses;
  return {
    frame: toFrame(portal, {
      title: '没有这一页',
      description: '这个网址没有对应的页面。可以搜索，或者从首页、地图、社区和村进去找。',
      path: '/404.html',
    }),
    searchHref: resolve('/search/'),
    ways: ways.map(({ label, href }) => ({ label, href: resolve(href) })),
  };
}
