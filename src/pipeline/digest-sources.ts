import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { listNames, readBytes } from './portal-files.ts';

/** Files and folders of one root, relative to it. */
export interface SourcePart {
  readonly root: string;
  readonly entries: readonly string[];
}

const isFolder = (entry: string): boolean =>
  statSync(entry, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Every file below an entry, as the portal reads it, in one order on every machine. */
async function listFiles(root: string, entry: string): Promise<string[]> {
  if (!isFolder(path.join(root, entry))) return [entry];
  const { names } = await listNames(root, entry);
  const lists = names.map((name) => listFiles(root, `${entry}/${name}`));
  return (await Promise.all(lists)).flat();
}

/**
 * SHA-256 over names and bytes of everything a site is made of: the editors' files and the
 * program. Times, owners and the folder it lies in make no difference.
 */
export async function digestSources(parts: readonly SourcePart[]): Promise<string> {
  const whole = createHash('sha256');
  for (const { root, entries } of parts) {
    for (const entry of entries) {
      for (const file of await listFiles(root, entry)) {
        const bytes = (await readBytes(root, file))?.bytes ?? new Uint8Array();
        whole.update(`${file}\0${bytes.length}\0`).update(bytes);
      }
    }
  }
  return whole.digest('hex');
}
