import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { toMapData } from '../../queries/map-data.ts';

/** What the map's script draws. */
export const GET: APIRoute = async () => Response.json(toMapData(await getPortal()));
