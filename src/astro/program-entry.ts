import type { PathWithRoute, RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

const app = createApp({ streaming: false });

/** Every address of the site with its route; `cacheKey` is what `view-paths.ts` gave. */
export const listPages = (): Promise<PathWithRoute[]> => new StaticPaths(app).getAll();

/** One page or file of the site. */
export const renderPage = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });

/**
 * One page or file from the portal that is in the slot now. Astro keeps the paths and props that
 * pages gave for each manifest; a copy of it has kept nothing.
 * @returns undefined where no route leads
 */
export async function renderFresh(request: Request): Promise<Response | undefined> {
  const fresh = new App({ ...app.manifest }, false);
  const routeData = fresh.match(request, true);
  return routeData && fresh.render(request, { routeData });
}
