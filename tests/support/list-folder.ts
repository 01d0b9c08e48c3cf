import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Every file of a folder with the time it was last written: equal lists mean nobody wrote. */
export async function listTimes(folder: string): Promise<string[]> {
  const files = await listFiles(folder);
  const times = files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`);
  return Promise.all(times);
}

/** Every file of a folder with the hash of its content: equal lists mean equal folders. */
export async function listHashes(folder: string): Promise<string[]> {
  const files = await listFiles(folder);
  const hashes = files.map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return `${path.relative(folder, file)} ${hash}`;
  });
  return Promise.all(hashes);
}
