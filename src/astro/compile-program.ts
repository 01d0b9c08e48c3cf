import { readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { programIntegration } from './integration.ts';

/** The pages as a program, and the files that are the same whatever the data say. */
export interface SiteProgram {
  /** Styles, scripts, pictures, the files of `public/`. */
  readonly assets: string;
  /** Module with `listPages` and `renderPage`. */
  readonly entry: string;
}

/** What a program is compiled from. */
export interface ProgramOptions {
  readonly root: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly site: string;
  /** Runs what no other build in this project may disturb. */
  readonly runAlone?: (compile: () => Promise<void>) => Promise<void>;
}

function findProgram(folder: string): SiteProgram | undefined {
  try {
    const inProgram = path.join(folder, 'program');
    const entry = readdirSync(inProgram).find((name) => name.startsWith('prerender-entry'));
    return entry === undefined
      ? undefined
      : { assets: path.join(folder, 'assets'), entry: path.join(inProgram, entry) };
  } catch {
    return undefined;
  }
}

/**
 * Astro compiles the pages into a folder, once; the next call finds them there.
 * @param folder named by a digest of all the code, so that other code is another folder; inside
 *   the project, where its packages are found
 */
export async function compileProgram(
  folder: string,
  { runAlone = (compile) => compile(), ...options }: ProgramOptions,
): Promise<SiteProgram> {
  const found = findProgram(folder);
  if (found) return found;
  await runAlone(() => compileInto(folder, options));
  const compiled = findProgram(folder);
  if (!compiled) throw new Error('Astro left no program.');
  return compiled;
}

async function compileInto(folder: string, { root, base, site }: ProgramOptions): Promise<void> {
  // Another process may have been first.
  if (findProgram(folder)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await build({
    root,
    base,
    site,
    outDir: path.join(unfinished, 'assets'),
    logLevel: 'warn',
    integrations: [programIntegration(path.join(unfinished, 'program'))],
  });
  await rename(unfinished, folder);
}

type Program = typeof import('./program-entry.ts');

/** Runs the compiled program in this process, where it finds the portal in its slot. */
export const loadProgram = ({ entry }: SiteProgram): Promise<Program> =>
  import(pathToFileURL(entry).href) as Promise<Program>;
