import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { mediaTypes } from '../../../queries/server/media-types.ts';
import { largestUpload } from '../../shared/importing.ts';
import type { AppBundle } from '../bundle-app.ts';
import type { Desk } from '../desk.ts';
import { routes } from '../routes.ts';
import type { Pages } from './add-routes.ts';
import type { Env } from './env.ts';
import { createToken, limitBody, requireHost, requireToken } from './guards.ts';
import { securityHeaders } from './headers.ts';
import { renderShell } from './shell.ts';
import { toDeskFault } from './to-desk-fault.ts';

/** The bundle's files never change under their name. */
async function sendAsset(folder: string, name: string): Promise<Response | undefined> {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) return undefined;
  const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
  if (!bytes) return undefined;
  const type = mediaTypes[path.extname(name).slice(1)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
  return new Response(new Uint8Array(bytes), { headers });
}

/** Names of the steps of a review; settings that cannot be read stop saving, and no page. */
function findSteps({ reviews }: Desk): readonly string[] {
  try {
    return reviews.settings().steps.map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The desk's server: guards first, then the rooms. */
export function createApp(
  desk: Desk,
  bundle: AppBundle,
  hosts: () => ReadonlySet<string>,
): Hono<Env> {
  const app = new Hono<Env>();
  const token = createToken();
  app.onError((error, context) => {
    const fault = toDeskFault(error);
    if (fault) return context.json({ message: fault.message }, fault.status);
    // Never the request: it may hold what only some may see.
    console.error(error.stack);
    return context.json({ message: '编辑台出了意外，请再试一次；还不行就把它关掉重新打开。' }, 500);
  });
  app.notFound((context) => context.json({ message: '没有这个页面。' }, 404));
  app.use(securityHeaders, requireHost(hosts), limitBody(largestUpload), requireToken(token));
  app.get('/assets/:name', async (context) => {
    return (await sendAsset(bundle.folder, context.req.param('name'))) ?? context.notFound();
  });
  app.use(desk.people.identify);
  const pages: Pages = {
    show: (shell) => async (context) => {
      const { portal } = await desk.workspace.check();
      const siteName = portal?.settings.siteName ?? '';
      const person = context.get('person');
      const steps = findSteps(desk);
      const isOffice = desk.people.office !== undefined;
      return context.html(
        renderShell(shell, { token, siteName, person, isOffice, steps, assets: bundle }),
      );
    },
  };
  for (const addRoutes of routes) addRoutes(app, desk, pages);
  return app;
}
