import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { getMapFile } from '../../../queries/map/map-file.ts';

export const getStaticPaths = (async () => {
  const { digest, text } = await getMapFile(await getPortal());
  return [{ params: { digest }, props: { text } }];
}) satisfies GetStaticPaths;

/** What the map's script draws. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
