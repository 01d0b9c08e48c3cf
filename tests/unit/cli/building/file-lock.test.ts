import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFileLock } from '../../../../src/cli/building/file-lock.ts';

let folder = '';
let lock = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-lock-'));
  lock = path.join(folder, '.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** No process has a number above this on Linux, macOS or Windows. */
const nobody = 2 ** 31 - 1;

test.each([
  ['a dead process', String(nobody)],
  ['an earlier process of our own number, as in a container', String(process.pid)],
  ['nobody, cut off by a power failure', ''],
  ['something else', 'x'],
])('a lock of %s is in nobody’s way', async (_, content) => {
  await writeFile(lock, content);
  await writeFile(`${lock}.${nobody}`, '');
  const run = (): Promise<string[]> => readdir(folder);
  expect(await withFileLock(lock, run, () => expect.fail('waits'))).toEqual(['.lock']);
  expect(await readdir(folder)).toEqual([]);
});

test('a lock of a living process is waited for, and what to do is said', async () => {
  await writeFile(lock, String(process.ppid));
  const ways: string[] = [];
  await withFileLock(
    lock,
    () => Promise.resolve(),
    (way) => {
      ways.push(way);
      void rm(lock);
    },
  );
  expect(ways).toEqual([`如果并没有，请删掉 ${lock}`]);
});
