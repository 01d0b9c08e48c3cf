import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { getNameFile } from '../../../queries/search/search-files.ts';

export const getStaticPaths = (async () => {
  const { digest, text } = await getNameFile(await getPortal());
  return [{ params: { digest }, props: { text } }];
}) satisfies GetStaticPaths;

/** Names and titles: answers while a reader types. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
