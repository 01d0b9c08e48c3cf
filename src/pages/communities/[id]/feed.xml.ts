import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { renderFeed } from '../../../queries/feeds/render-feed.ts';
import type { Community } from '../../../model/portal.ts';
import { toCommunityFeed } from '../../../queries/feeds/feed.ts';

export const getStaticPaths = (async () => {
  const { communities } = await getPortal();
  return communities.map((community) => ({ params: { id: community.id }, props: { community } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, url, site = url }) => {
  const { community } = props as { community: Community };
  return renderFeed(toCommunityFeed(await getPortal(), community), site);
};
