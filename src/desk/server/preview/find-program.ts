import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SiteProgram } from '../../../astro/compile-program.ts';

const script = fileURLToPath(new URL('compile-preview.ts', import.meta.url));
let program: Promise<SiteProgram> | undefined;

async function compile(): Promise<SiteProgram> {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  // Whatever the tools said before, the program is in the last line.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as SiteProgram;
}

/** The site's program for previews; the first call of this code takes as long as compiling does. */
export function findProgram(): Promise<SiteProgram> {
  program ??= compile().catch((error: unknown) => {
    // The next pane may be luckier, after a full disk for one.
    program = undefined;
    throw error;
  });
  return program;
}
