import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** For builds under several bases and addresses in turn. */
const kept = 8;

/** Removes all but the newest entries of a folder that only saves work. */
export async function removeOld(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.time - a.time);
  for (const { name } of aged.slice(kept)) {
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
