import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Where the old folder stands between two renames; always whole. */
const toPrevious = (target: string): string => `${target}.previous`;

// Not awaited, so that no signal can end the process between two of them.
function exchange(finished: string, target: string): void {
  const previous = toPrevious(target);
  renameSync(target, previous);
  try {
    renameSync(finished, target);
  } catch (error) {
    renameSync(previous, target);
    throw error;
  }
  // What is being removed must not be taken for a whole folder by `restoreFolder`.
  renameSync(previous, finished);
}

/**
 * Puts a finished folder in place of another by renaming, so that a reader sees the old
 * or the new one and never a half-written one; a failure leaves the old one.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  if (!existsSync(target)) {
    renameSync(finished, target);
    return;
  }
  // Of a run that was killed between the last two renames.
  await rm(toPrevious(target), { recursive: true, force: true });
  exchange(finished, target);
  await rm(finished, { recursive: true, force: true, maxRetries: 5 });
}

/** Puts back the old folder when a run was killed after taking it away; true when it was so. */
export function restoreFolder(target: string): boolean {
  const isTorn = !existsSync(target) && existsSync(toPrevious(target));
  if (isTorn) renameSync(toPrevious(target), target);
  return isTorn;
}
