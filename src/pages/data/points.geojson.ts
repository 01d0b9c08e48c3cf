import type { APIRoute } from 'astro';
import { getPortal } from '../../astro/get-portal.ts';
import { renderPointsGeojson } from '../../queries/downloads/points-geojson.ts';

export const GET: APIRoute = async () => new Response(renderPointsGeojson(await getPortal()));
