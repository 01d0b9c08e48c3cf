import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { renderXlsx } from '../../queries/downloads/download-xlsx.ts';
import {
  toDownload,
  toDownloadPaths,
  type DownloadProps,
} from '../../queries/downloads/downloads.ts';

export const getStaticPaths = toDownloadPaths;
export const GET: APIRoute<DownloadProps> = async ({ props }) => {
  const portal = await getPortal();
  return new Response(await renderXlsx(toDownload(portal, props.name), portal.today));
};
