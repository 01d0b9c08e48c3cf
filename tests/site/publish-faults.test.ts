import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyRelease } from '../../src/output/release/verify-release.ts';
import { makeRelease } from '../support/files/make-release.ts';
import { runCommand, runWithFault, toModule } from '../support/run-command.ts';

/** Does something in place of the given call of a file operation, counted from 1. */
const atCall = (operations: readonly string[], call: number, instead: string): string =>
  toModule(`
    import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    let calls = 0;
    for (const name of ${JSON.stringify(operations)}) {
      const real = files[name];
      files[name] = (...args) => {
        if (++calls === ${call}) { ${instead} }
        return real(...args);
      };
    }
    syncBuiltinESMExports();`);

const kill = "process.kill(process.pid, 'SIGKILL');";
const fail = (code: string): string =>
  `return Promise.reject(Object.assign(new Error('injected'), { code: '${code}', syscall: 'write' }));`;

let folder = '';
const archives: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-publish-faults-'));
  for (const mark of ['old', 'new']) {
    const files = { 'index.html': mark, [`_astro/${mark}.css`]: mark };
    archives.push((await makeRelease(path.join(folder, 'release'), files)).archive);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function publishOld(name: string): Promise<string> {
  const target = path.join(folder, name);
  const { code } = await runCommand('publish', target, '--release', archives[0] ?? '');
  expect(code).toBe(0);
  return target;
}

const readHome = (target: string): Promise<string> =>
  readFile(path.join(target, 'current/index.html'), 'utf8');

test('killed before any write, rename or link, a whole release is served, and the next publish succeeds', async () => {
  const target = await publishOld('killed');
  const served: string[] = [];
  for (let step = 1; ; step += 1) {
    const preload = atCall(['writeFile', 'link', 'rename', 'symlink'], step, kill);
    const args = ['publish', target, '--release', archives[1] ?? ''];
    const { code } = await runWithFault(preload, ...args);
    served.push(await readHome(target));
    expect((await verifyRelease(path.join(target, 'current'))).differences).toEqual([]);
    if (code === 0) break;
    // Back to the old one, as if the killed run had never been.
    expect((await runCommand('publish', target, '--release', archives[0] ?? '')).code).toBe(0);
    expect(await readHome(target)).toBe('old');
  }
  expect(served.length).toBeGreaterThan(15);
  expect(served.at(0)).toBe('old');
  expect(served.at(-1)).toBe('new');
  expect((await readdir(target)).sort()).toEqual(['current', 'releases']);
  const left = await readdir(path.join(target, 'releases'));
  expect(
    left.filter((name) => !/^[0-9a-f]{12}(?:\.kept\.json)?$|^history\.txt$/.test(name)),
  ).toEqual([]);
});

test.each([
  ['a full disk', 'ENOSPC', '磁盘满了，请腾出空间再试', ['writeFile']],
  ['a disk that cannot be written', 'EROFS', '磁盘不能写，请换一个位置', ['writeFile']],
  ['a folder without permission', 'EACCES', '没有权限，或正被其他程序打开', ['mkdir']],
])('%s: the old site stays', async (...fault) => {
  const [name, errno, message, operations] = fault;
  const target = await publishOld(name);
  const before = await readdir(target, { recursive: true });
  for (const call of [1, 2, 3]) {
    const preload = atCall(operations, call, fail(errno));
    const args = ['publish', target, '--release', archives[1] ?? ''];
    const { code, stderr } = await runWithFault(preload, ...args);
    expect(code).toBe(1);
    expect(stderr).toBe(`✗ ${message}。原来的网站没有改动\n`);
    expect(await readHome(target)).toBe('old');
    expect(await readdir(target, { recursive: true })).toEqual(before);
  }
});

test('two publishes at a time wait for each other', async () => {
  const target = path.join(folder, 'together');
  await mkdir(target);
  const runs = await Promise.all(
    archives.map((archive) => runCommand('publish', target, '--release', archive)),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect((await verifyRelease(path.join(target, 'current'))).differences).toEqual([]);
  expect(await readdir(target)).toEqual(['current', 'releases']);
});
