import type { Portal } from '../../model/portal.ts';
import { commonTexts, sectionTexts } from '../../words/common.ts';
import { notFoundTexts, siteMapTexts } from '../../words/frame.ts';
import { toFrame, type Frame, type Link } from './frame.ts';

/** The page for an address that does not exist. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly searchHref: string;
  readonly ways: readonly Link[];
}

const ways: readonly Link[] = [
  { label: sectionTexts.home, href: '/' },
  { label: sectionTexts.map, href: '/map/' },
  { label: commonTexts.communities, href: '/communities/' },
  { label: siteMapTexts.title, href: '/sitemap/' },
];

/** What `/404.html` prints. */
export function toNotFoundView(portal: Portal): NotFoundView {
  const { resolve } = portal.addresses;
  return {
    frame: toFrame(portal, {
      title: notFoundTexts.title,
      description: notFoundTexts.description,
      path: '/404.html',
    }),
    searchHref: resolve('/search/'),
    ways: ways.map(({ label, href }) => ({ label, href: resolve(href) })),
  };
}
