import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { renderDataPackage } from '../../queries/downloads/data-package.ts';

export const GET: APIRoute = async () => new Response(await renderDataPackage(await getPortal()));
