import { link, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Takes the lock unless another process holds it; a link appears whole or not at all. */
async function tryToLock(lockFile: string): Promise<boolean> {
  await removeStaleLock(lockFile);
  const own = `${lockFile}.${process.pid}`;
  try {
    await writeFile(own, String(process.pid));
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
    return await run();
  } finally {
    await rm(lockFile, { force: true });
  }
}
