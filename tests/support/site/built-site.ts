import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from '../run-command.ts';
import { serveFolder } from '../../../src/cli/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the shipped site as built for this run. */
    siteFolder: string;
    /** Address at which it is served. */
    siteUrl: string;
  }
}

/** Builds the shipped content once and serves it for every test of the `site` project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-site-'));
  const out = path.join(folder, 'dist');
  const { code, stdout, stderr } = await runCommand('build', '--out', out);
  if (code !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
  const server = await serveFolder(out);
  project.provide('siteFolder', out);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
