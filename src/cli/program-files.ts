import { createHash } from 'node:crypto';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { compileProgram, type ProgramOptions, type SiteProgram } from '../astro/compile-program.ts';
import { digestSources } from '../pipeline/digest-sources.ts';
import { projectRoot } from './options.ts';

/** The program as far as it shapes the site; tests and documents do not. */
export const programEntries = ['astro.config.mjs', 'package-lock.json', 'public', 'src'];

/** Where compiled programs lie: in the project, so that they find its packages. */
export const programFolder = path.join(projectRoot, '.astro', 'programs');

/** For builds under several bases and addresses in turn. */
const keptPrograms = 8;

async function removeOld(): Promise<void> {
  const names = await readdir(programFolder);
  const aged = await Promise.all(
    names.map(async (name) => ({
      name,
      time: (await stat(path.join(programFolder, name))).mtimeMs,
    })),
  );
  aged.sort((a, b) => b.time - a.time);
  for (const { name } of aged.slice(keptPrograms)) {
    await rm(path.join(programFolder, name), { recursive: true, force: true });
  }
}

/** The site's program of this code, compiled unless it is there already. */
export async function getProgram(
  options: Pick<ProgramOptions, 'base' | 'site'>,
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
  await removeOld();
  return { ...program, digest };
}
