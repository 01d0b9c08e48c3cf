import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { getMapFile } from '../../../queries/map/map-file.ts';

export const getStaticPaths = (async () => {
  const { digest, points } = await getMapFile(await getPortal());
  return [{ params: { digest }, props: { points } }];
}) satisfies GetStaticPaths;

/** Where the points of the map are, and what they are. */
export const GET: APIRoute<{ points: ArrayBuffer }> = ({ props: { points } }) =>
  new Response(points);
