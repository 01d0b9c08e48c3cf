import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { requireSiteFolder } from '../../../cli/building/require-site-folder.ts';
import { unpackRelease } from '../../../output/publish/unpack-release.ts';
import type { PublishKind, PublishStatus } from '../../shared/publishing.ts';
import { DeskFault } from '../desk-fault.ts';
import { deskFolder, type Store } from '../store/open-store.ts';
import { compareSites } from './compare-sites.ts';
import { placeSite } from './place-site.ts';
import { runCommand } from './run-command.ts';

/** What is published, and who does it. */
export interface PublishOrder {
  readonly kind: PublishKind;
  /** Folder of the site, absolute. */
  readonly target: string;
  readonly author: string;
  /** Id of the newest saved change. */
  readonly change: number;
}

/** Publishes the saved files, one publication after the other. */
export interface Publisher {
  readonly status: () => PublishStatus;
  /** @throws DeskFault while another publication is running */
  readonly start: (order: PublishOrder) => void;
  readonly onChange: (listener: () => void) => () => void;
}

const idle: PublishStatus = {
  state: 'idle',
  step: 0,
  steps: 6,
  label: '',
  log: [],
  folder: undefined,
  archive: undefined,
  pages: { added: [], changed: [], removed: [] },
};

const stepLine = /^\[(\d)\/\d\] (.+?) …$/;

async function findNewestArchive(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) =>
    /^youlin-[0-9a-f]{12}\.tar\.gz$/.test(name),
  );
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })),
  );
  return dated.sort((a, b) => b.time - a.time)[0]?.name;
}

/** A publisher for a root; what it makes on the way lies in the desk's own folder. */
export function createPublisher(root: string, store: Store): Publisher {
  const own = path.join(root, deskFolder);
  const [built, releases, unpacked] = ['site', 'releases', 'unpacked'].map((name) =>
    path.join(own, name),
  ) as [string, string, string];
  const listeners = new Set<() => void>();
  let status = idle;
  const set = (next: Partial<PublishStatus>): void => {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  };
  const follow = (line: string): void => {
    const [, step, label = ''] = stepLine.exec(line) ?? [];
    if (step !== undefined) set({ step: Number(step), label });
  };
  const build = async (kind: PublishKind): Promise<string | undefined> => {
    const out = kind === 'release' ? releases : built;
    await mkdir(out, { recursive: true });
    const command = kind === 'release' ? 'release' : 'build';
    const { isDone, lines } = await runCommand([command, '--root', root, '--out', out], follow);
    set({ log: lines.filter((line) => line.trim() !== '' && !stepLine.test(line)) });
    if (!isDone) return undefined;
    if (kind === 'draft') return built;
    const archive = await findNewestArchive(releases);
    if (archive === undefined) return undefined;
    set({ archive });
    await rm(unpacked, { recursive: true, force: true, maxRetries: 5 });
    await unpackRelease(path.join(releases, archive), unpacked);
    return unpacked;
  };
  const publish = async ({ kind, target, author, change }: PublishOrder): Promise<void> => {
    await requireSiteFolder({ root, out: target });
    const site = await build(kind);
    if (site === undefined) {
      set({ state: 'error' });
      return;
    }
    set({ step: 6, label: '放到文件夹' });
    const pages = await compareSites(target, site);
    await placeSite(site, target);
    store
      .prepare('INSERT INTO publications (at, author, kind, target, change) VALUES (?, ?, ?, ?, ?)')
      .run(new Date().toISOString(), author, kind, target, change);
    set({ state: 'done', folder: target, pages });
  };
  return {
    status: () => status,
    start(order) {
      if (status.state === 'running') throw new DeskFault(409, '正在发布，请等它结束。');
      set({ ...idle, state: 'running' });
      publish(order).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        set({ state: 'error', log: [...status.log, message] });
      });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
