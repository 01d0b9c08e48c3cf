import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Programs write a file in several steps; what comes within so many milliseconds is one change. */
const pause = 150;

/** Folders with everything below them, as paths with `/`. */
function listFolders(root: string, folder: string): string[] {
  try {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory());
    return [folder, ...inside.flatMap(({ name }) => listFolders(root, `${folder}/${name}`))];
  } catch {
    return [];
  }
}

/** Calls back with the files of `data/` and `content/` that were touched. @returns what ends it */
export function watchRoot(root: string, onTouched: (files: readonly string[]) => void): () => void {
  const touched = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    touched.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...touched].sort();
      touched.clear();
      watchAll();
      onTouched(files);
    }, pause);
  };
  // Each folder by itself: Node's recursive watching follows files on Linux, and loses one that
  // is replaced, which is how every program saves.
  const watchAll = (): void => {
    const folders = ['data', 'content'].flatMap((folder) => listFolders(root, folder));
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(path.join(root, folder), (_event, name) => {
        // Files that are being written, or opened by WPS, lie beside with a dot or a ~ before.
        if (name !== null && !/^[.~]/.test(name)) note(`${folder}/${name}`);
      });
      watchers.set(folder, watcher);
      // A folder that is taken away ends its watching, not the desk.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
    }
  };
  watchAll();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
