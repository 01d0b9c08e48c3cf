import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import { getTopicFile } from '../../../queries/participation/topic-file.ts';

export const getStaticPaths = (async () => {
  const { digest, text } = await getTopicFile(await getPortal());
  return [{ params: { digest }, props: { text } }];
}) satisfies GetStaticPaths;

/** What is being talked over, for the page to compare with what is typed. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
