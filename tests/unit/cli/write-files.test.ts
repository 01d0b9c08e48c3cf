import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from '../../../src/cli/import/write-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'youlin-write-'));
  await mkdir(path.join(root, 'data'));
  await writeFile(path.join(root, 'data/a.csv'), 'old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');

test('all files are there, the old one is kept, nothing else lies about', async () => {
  const files = [
    { file: 'data/a.csv', before: bytes('old'), after: bytes('new') },
    { file: 'content/b.md', before: undefined, after: bytes('b') },
  ];
  const { undo, issues } = await writeFiles(root, files);
  expect(issues).toEqual([]);
  expect(undo).toEqual(['删掉 data/a.csv，再把 data/a.csv.bak 改名为 a.csv', '删掉 content/b.md']);
  expect([await read('data/a.csv'), await read('content/b.md')]).toEqual(['new', 'b']);
  expect(await read('data/a.csv.bak')).toBe('old');
  expect(await readdir(path.join(root, 'data'))).toEqual(['a.csv', 'a.csv.bak']);
});

test('an older .bak is never overwritten', async () => {
  await writeFile(path.join(root, 'data/a.csv.bak'), 'older');
  await writeFiles(root, [{ file: 'data/a.csv', before: bytes('old'), after: bytes('new') }]);
  expect([await read('data/a.csv.bak'), await read('data/a.csv.bak-2')]).toEqual(['older', 'old']);
});

test('a file changed since it was read: nothing is written', async () => {
  const files = [
    { file: 'data/b.csv', before: undefined, after: bytes('b') },
    { file: 'data/a.csv', before: bytes('what it was'), after: bytes('new') },
  ];
  const { issues } = await writeFiles(root, files);
  expect(issues.map(({ code, place }) => [code, place.file])).toEqual([
    ['changed-meanwhile', 'data/a.csv'],
  ]);
  expect(await readdir(path.join(root, 'data'))).toEqual(['a.csv']);
  expect(await read('data/a.csv')).toBe('old');
});

test('a file that cannot be put in place: those before it are as they were', async () => {
  // A folder with something in it cannot be replaced by a file.
  await mkdir(path.join(root, 'content/c.md/d'), { recursive: true });
  const blocked = { file: 'content/c.md', before: undefined, after: bytes('c') };
  const { issues } = await writeFiles(root, [
    { file: 'data/a.csv', before: bytes('old'), after: bytes('new') },
    { file: 'data/b.csv', before: undefined, after: bytes('b') },
    blocked,
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['write-failed']);
  expect(await read('data/a.csv')).toBe('old');
  expect(await readdir(path.join(root, 'data'))).not.toContain('b.csv');
});
