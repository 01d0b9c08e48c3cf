import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listHashes } from '../support/list-folder.ts';
import { killAtRename } from '../support/files/kill-at-rename.ts';
import { writeOldSite } from '../support/site/old-site.ts';
import { projectRoot, runCommand, runUntil, runWithFault } from '../support/run-command.ts';

const inPortals = (name: string): string => path.join(projectRoot, 'tests/portals', name);

let folder = '';
let out = '';
let args: readonly string[] = [];
let old: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-interrupted-'));
  out = path.join(folder, 'dist');
  args = ['--root', inPortals('tiny-street'), '--out', out];
  await writeOldSite(out);
  old = await listHashes(out);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// In this order: each run also has to get past what the one before it left.
test.each([
  ['SIGKILL', '[3/5]', null, ['dist', 'dist.building']],
  ['SIGINT', '[2/5]', 130, ['dist']],
  ['SIGTERM', '[3/5]', 143, ['dist']],
] as const)('%s at step %s leaves the old site as it was', async (...interruption) => {
  const [signal, step, expected, left] = interruption;
  const { code, stderr } = await runUntil({ output: step, signal }, 'build', ...args);
  expect([code, stderr]).toEqual([expected, code === null ? '' : '✗ 中断了。原来的网站没有改动\n']);
  expect(await listHashes(out)).toEqual(old);
  expect((await readdir(folder)).sort()).toEqual(left);
});

test('killed between taking the old site away and putting the new one there: the old one comes back', async () => {
  const preload = killAtRename(`${out}.building`, out);
  expect((await runWithFault(preload, 'build', ...args)).code).toBe(null);
  expect((await readdir(folder)).sort()).toEqual(['dist.building', 'dist.previous']);
  // Whatever is wrong with the editors' files now.
  const next = await runCommand('build', '--root', inPortals('cells'), '--out', out);
  expect([next.code, next.stdout]).toEqual([1, expect.stringContaining('已把原来的网站放回去')]);
  expect(await listHashes(out)).toEqual(old);
});

test('the next build cleans up', async () => {
  expect((await readdir(folder)).sort()).toEqual(['dist', 'dist.building']);
  const { code, stdout, stderr } = await runCommand('build', ...args);
  expect(code, stdout + stderr).toBe(0);
  expect(await readdir(folder)).toEqual(['dist']);
  // What killed builds left in the project makes no difference either.
  const clean = path.join(folder, 'clean');
  expect((await runCommand('build', '--root', inPortals('tiny-street'), '--out', clean)).code).toBe(
    0,
  );
  expect(await listHashes(out)).toEqual(await listHashes(clean));
});
