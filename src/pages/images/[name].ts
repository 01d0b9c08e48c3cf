import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import type { ImageFile } from '../../model/images.ts';

export const getStaticPaths = (async () => {
  const { images } = await getPortal();
  return images.map((image) => ({ params: { name: image.name }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ImageFile }> = async ({ props: { image } }) =>
  new Response(await image.readClean(), {
    headers: { 'content-type': image.mediaType ?? 'application/octet-stream' },
  });
