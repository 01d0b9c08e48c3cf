import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openAccounts, type AccountOrder } from '../../../src/desk/server/people/accounts.ts';
import type { Clock } from '../../../src/desk/server/people/clock.ts';
import { startDesk, type RunningDesk } from '../../../src/desk/server/start-desk.ts';
import { openStore } from '../../../src/desk/server/store/open-store.ts';
import { projectRoot } from '../run-command.ts';

/** A desk over a copy of a portal, for all tests of a file. */
export interface OpenDesk {
  readonly getUrl: () => string;
  readonly getRoot: () => string;
}

/** How the desk of a test differs from that of one person. */
interface DeskSetUp {
  /** Accounts of an office; it is served on this computer alone. */
  readonly people?: readonly AccountOrder[];
  readonly clock?: Clock;
  /** Lines behind those of `data/portal.yaml`. */
  readonly settings?: string;
}

/** The first desk of a state of the code bundles its pages, in milliseconds. */
const longestStart = 60_000;

/** What every account of a test is opened with. */
export const testPassword = '示例的一句话 2026';

async function addPeople(root: string, people: readonly AccountOrder[]): Promise<void> {
  const store = openStore(root);
  for (const person of people) {
    await openAccounts(store).set({ password: testPassword, ...person });
  }
  store.close();
}

/** @param portal folder below the project that holds `content/` and `data/` */
export function useDesk(portal = '.', { people, clock, settings }: DeskSetUp = {}): OpenDesk {
  let root = '';
  let desk: RunningDesk | undefined;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'youlin-desk-'));
    for (const name of ['content', 'data']) {
      await cp(path.join(projectRoot, portal, name), path.join(root, name), { recursive: true });
    }
    if (settings !== undefined) await appendFile(path.join(root, 'data/portal.yaml'), settings);
    if (people) await addPeople(root, people);
    const lan = people && { listen: '127.0.0.1', ...(clock && { clock }) };
    desk = await startDesk({ root, port: 0, now: '2026-11-30', lan });
  }, longestStart);
  afterAll(async () => {
    await desk?.close();
    await rm(root, { recursive: true, force: true });
  });
  return { getUrl: () => desk?.url ?? '', getRoot: () => root };
}
