import { chmod } from 'node:fs/promises';
import path from 'node:path';

/** What a web server may read, whatever the umask of whoever publishes. */
export const modes = { file: 0o644, folder: 0o755 } as const;

/** Sets the mode of a release's folder and of every folder on the way to one of its files. */
export async function chmodFolders(release: string, file: string): Promise<void> {
  await chmod(release, modes.folder);
  const parts = path.posix.dirname(file).split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    await chmod(path.join(release, ...parts.slice(0, depth)), modes.folder);
  }
}
