import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { renderJson } from '../../queries/downloads/download-json.ts';
import {
  toDownload,
  toDownloadPaths,
  type DownloadProps,
} from '../../queries/downloads/downloads.ts';

export const getStaticPaths = toDownloadPaths;
export const GET: APIRoute<DownloadProps> = async ({ props }) =>
  new Response(renderJson(toDownload(await getPortal(), props.name)));
