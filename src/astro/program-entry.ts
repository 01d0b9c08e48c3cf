import type { PathWithRoute, RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

const app = createApp({ streaming: false });

/** Every address of the site with its route; `cacheKey` is what `view-paths.ts` gave. */
export const listPages = (): Promise<PathWithRoute[]> => new StaticPaths(app).getAll();

/** One page or file of the site. */
export const renderPage = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });
