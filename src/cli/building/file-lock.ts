import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Between two looks at the lock, in milliseconds. */
const pause = 200;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function isRunning(pid: number): boolean {
  // A lock cut off by a power failure names nobody; a container counts its processes from 1 again.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Removes a lock whose process is gone. */
async function removeStaleLock(lockFile: string): Promise<void> {
  const holder = await readFile(lockFile, 'utf8').catch(() => undefined);
  if (holder !== undefined && !isRunning(Number(holder))) await rm(lockFile, { force: true });
}

/** Whether a file could be linked to a place that nobody had taken. */
async function tryToLink(own: string, lockFile: string): Promise<boolean> {
  try {
    await link(own, lockFile);
    return true;
  } catch (error) {
    // Where links are impossible (some USB sticks) a build goes ahead without a lock.
    return !hasCode(error, 'EEXIST') && !hasCode(error, 'ENOENT');
  }
}

/** Takes the lock unless another process holds it; a link appears whole or not at all. */
async function tryToLock(lockFile: string): Promise<boolean> {
  await removeStaleLock(lockFile);
  const own = `${lockFile}.${process.pid}`;
  try {
    await writeFile(own, String(process.pid));
    return await tryToLink(own, lockFile);
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes what processes left that were killed while they took the lock. */
async function removeAbandoned(lockFile: string): Promise<void> {
  const folder = path.dirname(lockFile);
  for (const name of await readdir(folder)) {
    const [, before, pid] = /^(.+)\.(\d+)$/.exec(name) ?? [];
    if (before === path.basename(lockFile) && !isRunning(Number(pid))) {
      await rm(path.join(folder, name), { force: true });
    }
  }
}

/**
 * Runs something alone among all processes that use the same lock file.
 * @param onWait called once when another process has to be waited for, with what to do if there is none
 */
export async function withFileLock<T>(
  lockFile: string,
  run: () => Promise<T>,
  onWait: (way: string) => void,
): Promise<T> {
  for (let isFirst = true; !(await tryToLock(lockFile)); isFirst = false) {
    if (isFirst) onWait(`如果并没有，请删掉 ${lockFile}`);
    await setTimeout(pause);
  }
  try {
    await removeAbandoned(lockFile);
    return await run();
  } finally {
    await rm(lockFile, { force: true });
  }
}
