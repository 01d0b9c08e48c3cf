import { createHash } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import {
  compileProgram,
  type ProgramOptions,
  type SiteProgram,
} from '../../astro/compile-program.ts';
import { digestSources } from '../../pipeline/digest-sources.ts';
import { projectRoot } from '../options.ts';
import { removeOld } from './remove-old.ts';

/** The program as far as it shapes the site; tests and documents do not. */
export const programEntries = ['astro.config.mjs', 'package-lock.json', 'public', 'src'];

/** Where compiled programs lie: in the project, so that they find its packages. */
export const programFolder = path.join(projectRoot, '.astro', 'programs');

/** The site's program of this code, compiled unless it is there already. */
export async function getProgram(
  options: Pick<ProgramOptions, 'base' | 'site' | 'runAlone'>,
): Promise<SiteProgram & { readonly digest: string }> {
  const code = await digestSources([{ root: projectRoot, entries: programEntries }]);
  const digest = createHash('sha256')
    // Another Node compresses and sorts differently.
    .update(JSON.stringify([code, options.base, options.site, process.version]))
    .digest('hex');
  const own = path.join(programFolder, digest.slice(0, 16));
  const program = await compileProgram(own, { ...options, root: projectRoot });
  const now = new Date();
  await utimes(own, now, now);
  await removeOld(programFolder);
  return { ...program, digest };
}
