import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/get-portal.ts';
import type { Station } from '../../../model/portal.ts';
import { renderStationCalendar } from '../../../queries/feeds/calendar.ts';

export const getStaticPaths = (async () => {
  const { stations } = await getPortal();
  return stations.map((station) => ({ params: { id: station.id }, props: { station } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, url, site }) => {
  const { station } = props as { station: Station };
  return new Response(renderStationCalendar(await getPortal(), station, site ?? url));
};
