import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** WPS, an antivirus or a window of the Explorer has the file or the folder open. */
const held: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];
const tries = 5;
const pause = 400;

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && held.includes(String(error.code));

/** Renames as soon as other programs let go, within two seconds. */
export async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (left === 0 || !isHeld(error)) throw error;
      await setTimeout(pause);
    }
  }
}
