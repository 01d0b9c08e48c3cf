import rss from '@astrojs/rss';
import type { Feed } from './feed.ts';

/** A feed as RSS; addresses in it are absolute. */
export function renderFeed(feed: Feed, site: URL): Promise<Response> {
  const absolute = (path: string): string => new URL(path, site).href;
  return rss({
    title: feed.title,
    description: feed.description,
    site: absolute(feed.home),
    items: feed.items.map((item) => ({
      ...item,
      link: absolute(item.link),
      categories: [...item.categories],
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>zh-CN</language><atom:link href="${absolute(feed.self)}" rel="self" type="application/rss+xml"/>`,
  });
}
