import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../run-command.ts';

/** Every file of `src` and `tests`, and what stands in those that are code. */
export interface Tree {
  /** From the root of the project, with slashes. */
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

const code = /\.(?:ts|astro|mjs|mdx|css)$/;

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

/** The code of the portal as it stands in the working tree. */
export async function readTree(): Promise<Tree> {
  const paths = (await Promise.all(['src', 'tests'].map(listFiles))).flat().sort();
  const texts = paths
    .filter((file) => code.test(file))
    .map(async (file) => [file, await readFile(path.join(projectRoot, file), 'utf8')] as const);
  return { paths, texts: new Map(await Promise.all(texts)) };
}
