import path from 'node:path';
import { withFileLock } from './file-lock.ts';
import { projectRoot } from '../options.ts';

const lockFile = path.join(projectRoot, 'node_modules', '.youlin-build.lock');

/**
 * Runs a build alone, after any other one in this project: two at a time would delete each
 * other's intermediate files in `.astro/`.
 * @param onWait see `withFileLock`
 */
export function withBuildLock(
  build: () => Promise<void>,
  onWait: (way: string) => void,
): Promise<void> {
  return withFileLock(lockFile, build, onWait);
}
