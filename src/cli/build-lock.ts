import path from 'node:path';
import { withFileLock } from './file-lock.ts';
import { projectRoot } from './options.ts';

const lockFile = path.join(projectRoot, 'node_modules', '.youlin-build.lock');

/**
 * Runs a build alone, after any other one in this project: two at a time would delete each
 * other's intermediate files in `.astro/`.
 * @param onWait called once when another build has to be waited for
 */
export function withBuildLock(build: () => Promise<void>, onWait: () => void): Promise<void> {
  return withFileLock(lockFile, build, onWait);
}
