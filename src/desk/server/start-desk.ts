import { networkInterfaces } from 'node:os';
import { serve } from '@hono/node-server';
import { bundleApp } from './bundle-app.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createApp } from './http/create-app.ts';
import { createAlone } from './people/people.ts';
import { openStore } from './store/open-store.ts';
import { openWorkspace } from './workspace/open-workspace.ts';

/** A desk that can be reached. */
export interface RunningDesk {
  /** Addresses at which it can be opened, that of this computer first. */
  readonly urls: readonly string[];
  readonly close: () => Promise<void>;
}

/** Names by which a browser on this computer, or in the office, may call the desk. */
function listHosts(isShared: boolean): string[] {
  const own = ['127.0.0.1', 'localhost'];
  if (!isShared) return own;
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  const reachable = addresses.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [...own, ...reachable.map(({ address }) => address)];
}

/** Opens the desk of a root and serves it. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const bundle = await bundleApp();
  const store = openStore(options.root);
  const workspace = openWorkspace(options, store);
  const desk: Desk = { options, store, workspace, people: createAlone(store) };
  const names = listHosts(options.isShared);
  let port = options.port;
  const hosts = (): ReadonlySet<string> => new Set(names.map((name) => `${name}:${port}`));
  const app = createApp(desk, bundle, hosts);
  const hostname = options.isShared ? '0.0.0.0' : '127.0.0.1';
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname }, (info) => {
      port = info.port;
      resolve(started);
    });
    started.once('error', reject);
  });
  return {
    urls: names.filter((name) => name !== 'localhost').map((name) => `http://${name}:${port}/`),
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
