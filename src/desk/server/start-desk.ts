import { serve } from '@hono/node-server';
import { bundleApp } from './bundle-app.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createApp } from './http/create-app.ts';
import { createAlone } from './people/people.ts';
import { openStore } from './store/open-store.ts';
import { openWorkspace } from './workspace/open-workspace.ts';

/** A desk that can be reached. */
export interface RunningDesk {
  /** Address at which it can be opened. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Names by which a browser on this computer may call the desk. */
const names = ['127.0.0.1', 'localhost'];

/** Opens the desk of a root and serves it. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const bundle = await bundleApp();
  const store = openStore(options.root);
  const workspace = openWorkspace(options, store);
  const desk: Desk = { options, store, workspace, people: createAlone(store) };
  let port = options.port;
  const hosts = (): ReadonlySet<string> => new Set(names.map((name) => `${name}:${port}`));
  const app = createApp(desk, bundle, hosts);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) => {
      port = info.port;
      resolve(started);
    });
    started.once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        workspace.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => {
          store.close();
          resolve();
        });
      }),
  };
}
