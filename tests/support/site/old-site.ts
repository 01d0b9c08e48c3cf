import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A folder that passes for a site built earlier. */
export async function writeOldSite(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'data'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'the old site');
  await writeFile(path.join(folder, 'data/points.csv'), 'old');
}
