import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startDesk, type RunningDesk } from '../../../src/desk/server/start-desk.ts';
import { projectRoot } from '../run-command.ts';

/** A desk over a copy of a portal, for all tests of a file. */
export interface OpenDesk {
  readonly getUrl: () => string;
  readonly getRoot: () => string;
}

/** @param portal folder below the project that holds `content/` and `data/` */
export function useDesk(portal = '.'): OpenDesk {
  let root = '';
  let desk: RunningDesk | undefined;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'youlin-desk-'));
    for (const name of ['content', 'data']) {
      await cp(path.join(projectRoot, portal, name), path.join(root, name), { recursive: true });
    }
    desk = await startDesk({ root, port: 0, now: '2026-11-30' });
  });
  afterAll(async () => {
    await desk?.close();
    await rm(root, { recursive: true, force: true });
  });
  return { getUrl: () => desk?.url ?? '', getRoot: () => root };
}
