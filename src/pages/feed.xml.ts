import type { APIRoute } from 'astro';
import { getPortal } from '../astro/get-portal.ts';
import { renderFeed } from '../queries/feeds/render-feed.ts';
import { toFeed } from '../queries/feeds/feed.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
  renderFeed(toFeed(await getPortal()), site);
