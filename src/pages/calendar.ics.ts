import type { APIRoute } from 'astro';
import { getPortal } from '../astro/get-portal.ts';
import { renderCalendar } from '../queries/feeds/calendar.ts';

export const GET: APIRoute = async ({ url, site }) =>
  new Response(renderCalendar(await getPortal(), site ?? url));
