import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { getWordFile } from '../../../queries/search/search-files.ts';

export const getStaticPaths = (async () => {
  const { digest, text } = await getWordFile(await getPortal());
  return [{ params: { digest }, props: { text } }];
}) satisfies GetStaticPaths;

/** Words of the site: asked for when a query has found nothing. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
