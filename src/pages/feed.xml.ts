import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getPortal } from '../astro/get-portal.ts';
import { toFeed } from '../queries/feed.ts';

export const GET: APIRoute = async ({ url, site = url }) => {
  const feed = toFeed(await getPortal());
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
};
