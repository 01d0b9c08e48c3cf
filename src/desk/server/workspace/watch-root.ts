import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Programs write a file in several steps; what comes within so many milliseconds is one change. */
const pause = 150;

/** Calls back with the files of `data/` and `content/` that were touched. @returns what ends it */
export function watchRoot(root: string, onTouched: (files: readonly string[]) => void): () => void {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null): void => {
    if (name === null) return;
    touched.add(path.posix.join(folder, name.split(path.sep).join('/')));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...touched].sort();
      touched.clear();
      onTouched(files);
    }, pause);
  };
  const watchers = ['data', 'content'].flatMap((folder): FSWatcher[] => {
    try {
      const watcher = watch(path.join(root, folder), { recursive: true }, (_event, name) => {
        note(folder, name);
      });
      // A folder that is taken away ends the watching, not the desk.
      watcher.on('error', () => {
        watcher.close();
      });
      return [watcher];
    } catch {
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
