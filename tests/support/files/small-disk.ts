import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

/** A disk of its own in a folder. */
export interface SmallDisk {
  readonly remount: (options: string) => void;
  readonly unmount: () => void;
}

const run = (...[program, ...args]: readonly [string, ...string[]]): boolean =>
  spawnSync(program, args).status === 0;

/** Mounts a disk in memory; undefined where that is not allowed (only root may, on Linux). */
export async function mountSmallDisk(
  folder: string,
  kilobytes: number,
): Promise<SmallDisk | undefined> {
  await mkdir(folder, { recursive: true });
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return undefined;
  return {
    remount: (options) => run('mount', '-o', `remount,${options}`, folder),
    unmount: () => run('umount', folder),
  };
}
