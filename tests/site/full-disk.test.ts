import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyRelease } from '../../src/output/release/verify-release.ts';
import { listHashes } from '../support/list-folder.ts';
import { makeRelease } from '../support/files/make-release.ts';
import { writeOldSite } from '../support/site/old-site.ts';
import { projectRoot, runCommand, type CommandResult } from '../support/run-command.ts';
import { mountSmallDisk, type SmallDisk } from '../support/files/small-disk.ts';

const tiny = path.join(projectRoot, 'tests/portals/tiny-street');
/** Does not shrink when it is packed. */
const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i).toString(36)).join('');

let folder = '';
let disk: SmallDisk | undefined;
const at = (...names: readonly string[]): string => path.join(folder, 'disk', ...names);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-disk-'));
  disk = await mountSmallDisk(at(), 256);
  if (!disk) process.stdout.write('No disk of its own may be mounted here: not tested.\n');
});
afterAll(async () => {
  disk?.unmount();
  await rm(folder, { recursive: true, force: true });
});

function expectMessage({ code, stderr }: CommandResult, message: string): void {
  expect(code).toBe(1);
  expect(stderr).toMatch(/^✗ .*。原来的网站没有改动\n$/);
  expect(stderr).toContain(message);
}

test('publish onto a full disk, then onto a larger one', async ({ skip }) => {
  if (!disk) return skip();
  const target = at('www');
  const pages = { 'index.html': 'the new site', 'noise.txt': noise.repeat(8) };
  const old = await makeRelease(path.join(folder, 'release'), { 'index.html': 'the old site' });
  const { archive } = await makeRelease(path.join(folder, 'release'), pages, old.manifest);
  expect((await runCommand('publish', target, '--release', old.archive)).code).toBe(0);
  const before = await listHashes(target);
  const publish = (): Promise<CommandResult> => runCommand('publish', target, '--release', archive);
  expectMessage(await publish(), '磁盘满了，请腾出空间再试');
  expect(await listHashes(target)).toEqual(before);
  expect((await verifyRelease(path.join(target, 'current'))).differences).toEqual([]);
  disk.remount('ro');
  expectMessage(await publish(), '磁盘不能写，请换一个位置');
  disk.remount('rw,size=4m');
  expect((await publish()).code).toBe(0);
  expect(await readFile(path.join(target, 'current/index.html'), 'utf8')).toBe('the new site');
  disk.remount('size=700k');
  return undefined;
});

test('an archive that does not fit leaves nothing behind', async ({ skip }) => {
  if (!disk) return skip();
  const pages = { 'noise.txt': noise.repeat(20) };
  await expect(makeRelease(at('release'), pages)).rejects.toThrow('ENOSPC');
  expect(await readdir(at('release'))).toEqual([]);
  return undefined;
});

test('build onto a full disk, and onto one that cannot be written', async ({ skip }) => {
  if (!disk) return skip();
  const out = at('dist');
  await writeOldSite(out);
  const before = await listHashes(at());
  const build = (): Promise<CommandResult> => runCommand('build', '--root', tiny, '--out', out);
  expectMessage(await build(), '磁盘满了，请腾出空间再试');
  expect(await listHashes(at())).toEqual(before);
  expect((await readdir(at())).sort()).toEqual(['dist', 'release', 'www']);
  disk.remount('ro');
  // Said before the build takes its time.
  const refused = await build();
  expectMessage(refused, '磁盘不能写，请换一个位置');
  expect(refused.stdout).toBe('');
  disk.remount('rw');
  return undefined;
});

test('build to where a file is in the way', async () => {
  const file = path.join(folder, 'letter.docx');
  await writeFile(file, 'a letter');
  const build = (out: string): Promise<CommandResult> => runCommand('build', '--out', out);
  expectMessage(await build(path.join(file, 'dist')), '请换一个位置');
  expectMessage(await build(file), `--out ${file} 是一个文件，不是文件夹`);
  expect(await readFile(file, 'utf8')).toBe('a letter');
});
