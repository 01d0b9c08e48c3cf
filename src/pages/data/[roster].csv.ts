import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { renderCsv } from '../../queries/downloads/download-csv.ts';
import {
  toDownload,
  toDownloadPaths,
  type DownloadProps,
} from '../../queries/downloads/downloads.ts';

export const getStaticPaths = toDownloadPaths;
export const GET: APIRoute<DownloadProps> = async ({ props }) =>
  new Response(renderCsv(toDownload(await getPortal(), props.name)));
