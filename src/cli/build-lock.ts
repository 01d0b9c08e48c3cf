import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from './options.ts';

/** Between two looks at the lock, in milliseconds. */
const pause = 200;
const lockFile = path.join(projectRoot, 'node_modules', '.youlin-build.lock');

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Removes a lock whose process is gone. */
async function removeStaleLock(): Promise<void> {
  const holder = await readFile(lockFile, 'utf8').catch(() => undefined);
  if (holder !== undefined && !isRunning(Number(holder))) await rm(lockFile, { force: true });
}

/** Takes the lock unless another process holds it; a link appears whole or not at all. */
async function tryToLock(): Promise<boolean> {
  await removeStaleLock();
  const own = `${lockFile}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lockFile);
    return true;
  } catch (error) {
    // Where links are impossible (some USB sticks) a build goes ahead without a lock.
    return !hasCode(error, 'EEXIST');
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Runs a build alone, after any other one in this project: two at a time would delete each
 * other's intermediate files in `.astro/`.
 * @param onWait called once when another build has to be waited for
 */
export async function withBuildLock(build: () => Promise<void>, onWait: () => void): Promise<void> {
  for (let isFirst = true; !(await tryToLock()); isFirst = false) {
    if (isFirst) onWait();
    await setTimeout(pause);
  }
  try {
    await build();
  } finally {
    await rm(lockFile, { force: true });
  }
}
