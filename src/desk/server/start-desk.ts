import { serve } from '@hono/node-server';
import { bundleApp } from './bundle-app.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createApp } from './http/create-app.ts';
import { findLanName, listLanAddresses } from './people/lan-addresses.ts';
import { createOffice } from './people/office.ts';
import { createAlone } from './people/alone.ts';
import { protectWorkspace } from './people/protect-workspace.ts';
import { openReviews } from './reviews/reviews.ts';
import { openStore } from './store/open-store.ts';
import { openWorkspace } from './workspace/open-workspace.ts';

/** A desk that can be reached. */
export interface RunningDesk {
  /** Address at which it can be opened. */
  readonly url: string;
  /** Addresses at which colleagues can open it. */
  readonly lanUrls: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Names by which a browser on this computer may call the desk. */
const ownNames = ['127.0.0.1', 'localhost'];

/** Names by which the desk may be called; in an office its addresses there too, as they are now. */
function listNames({ lan }: DeskOptions): string[] {
  if (!lan) return ownNames;
  return [...ownNames, ...listLanAddresses(), ...[findLanName() ?? []].flat()];
}

/** Opens the desk of a root and serves it. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { lan } = options;
  const bundle = await bundleApp();
  const store = openStore(options.root);
  const files = openWorkspace(options, store);
  const reviews = openReviews({ store, workspace: files, isAlone: lan === undefined });
  const workspace = protectWorkspace(files, reviews);
  const desk: Desk = {
    options,
    store,
    workspace,
    reviews,
    people: lan ? createOffice(store, lan.clock) : createAlone(store),
  };
  let port = options.port;
  const hosts = (): ReadonlySet<string> =>
    new Set(listNames(options).map((name) => `${name}:${port}`));
  const app = createApp(desk, bundle, hosts);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve(
      { fetch: app.fetch, port, hostname: lan?.listen ?? '127.0.0.1' },
      (info) => {
        port = info.port;
        resolve(started);
      },
    );
    started.once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    lanUrls: () =>
      listNames(options)
        .filter((name) => !ownNames.includes(name))
        .map((name) => `http://${name}:${port}/`),
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
