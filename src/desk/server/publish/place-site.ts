import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { renameWhenFree } from '../../../cli/import/rename-when-free.ts';

const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    () => false,
  );

/** The site that was there before; kept for one step back. */
export const toBefore = (target: string): string => `${target}.before`;

const tries = 5;
/**
 * Puts a finished site in place: copied beside first, so that the old one is there until the new
 * one is whole. Works on another disk, a mapped drive or a stick.
 */
export async function placeSite(site: string, target: string): Promise<void> {
  const [fresh, before] = [`${target}.new`, toBefore(target)];
  await rm(fresh, { recursive: true, force: true, maxRetries: tries });
  await mkdir(fresh, { recursive: true });
  await cp(site, fresh, { recursive: true, preserveTimestamps: true });
  if (!(await isThere(target))) {
    await renameWhenFree(fresh, target);
    return;
  }
  await rm(before, { recursive: true, force: true, maxRetries: tries });
  await renameWhenFree(target, before);
  try {
    await renameWhenFree(fresh, target);
  } catch (error) {
    // Rather the old site than none.
    await renameWhenFree(before, target);
    throw error;
  }
}

/** Whether there is a site to go back to. */
export const hasBefore = (target: string): Promise<boolean> => isThere(toBefore(target));

/** Changes the site and the one before it; doing it again takes that back. */
export async function goBack(target: string): Promise<void> {
  const [before, aside] = [toBefore(target), `${target}.new`];
  await rm(aside, { recursive: true, force: true, maxRetries: tries });
  await renameWhenFree(target, aside);
  await renameWhenFree(before, target);
  await renameWhenFree(aside, before);
}
