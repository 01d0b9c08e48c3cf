import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from '../../../src/output/replace-folder.ts';
import { killAtRename } from '../../support/files/kill-at-rename.ts';
import { projectRoot, runNode } from '../../support/run-command.ts';

let folder = '';
let [finished, target, previous] = ['', '', ''];
async function write(name: string, text: string): Promise<void> {
  await mkdir(name, { recursive: true });
  await writeFile(path.join(name, 'index.html'), text);
}
const read = (): Promise<string> => readFile(path.join(target, 'index.html'), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-replace-'));
  [finished, target] = [path.join(folder, 'dist.building'), path.join(folder, 'dist')];
  previous = path.join(folder, 'dist.previous');
  await write(finished, 'new');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the finished folder takes the place of the old one, or of none', async () => {
  await replaceFolder(finished, target);
  expect(await read()).toBe('new');
  await write(finished, 'newer');
  await replaceFolder(finished, target);
  expect(await read()).toBe('newer');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('without a finished folder the old one stays', async () => {
  await write(target, 'old');
  await rm(finished, { recursive: true });
  await expect(replaceFolder(finished, target)).rejects.toThrow('ENOENT');
  expect([await read(), await readdir(folder)]).toEqual(['old', ['dist']]);
});

async function killBefore(from: string, to: string): Promise<void> {
  const module = pathToFileURL(path.join(projectRoot, 'src/output/replace-folder.ts')).href;
  const code = `import { replaceFolder } from ${JSON.stringify(module)};
    await replaceFolder(${JSON.stringify(finished)}, ${JSON.stringify(target)});`;
  const main = path.join(folder, 'replace.mjs');
  await writeFile(main, code);
  const { code: exit, stderr } = await runNode(['--import', killAtRename(from, to), main]);
  await rm(main);
  expect([exit, stderr]).toEqual([null, '']);
}

test('killed before any of the renames: an old or a new whole folder is there or comes back', async () => {
  await write(target, 'old');
  await killBefore(target, previous);
  expect([restoreFolder(target), await read()]).toEqual([false, 'old']);
  await killBefore(finished, target);
  expect(await readdir(folder)).toEqual(['dist.building', 'dist.previous']);
  expect([restoreFolder(target), await read()]).toEqual([true, 'old']);
  await killBefore(previous, finished);
  expect([restoreFolder(target), await read()]).toEqual([false, 'new']);
  expect(await readdir(folder)).toEqual(['dist', 'dist.previous']);
  await write(finished, 'newer');
  await replaceFolder(finished, target);
  expect([await read(), await readdir(folder)]).toEqual(['newer', ['dist']]);
});
