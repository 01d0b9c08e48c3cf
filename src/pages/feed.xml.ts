import type { APIRoute } from 'astro';
import { getPortal } from '../astro/get-portal.ts';
import { renderFeed } from '../queries/render-feed.ts';
import { toFeed } from '../queries/feed.ts';

export const GET: APIRoute = async ({ url, site = url }) =>
  renderFeed(toFeed(await getPortal()), site);
