import { rename, rm, stat } from 'node:fs/promises';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Puts a finished folder in place of another by renaming, so that a reader sees the old
 * or the new one and never a half-written one; a failure leaves the old one.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const previous = `${target}.previous-${process.pid}`;
  const hadPrevious = await exists(target);
  if (hadPrevious) await rename(target, previous);
  try {
    await rename(finished, target);
  } catch (error) {
    if (hadPrevious) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
