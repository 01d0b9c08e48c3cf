import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDeskFault } from '../../../../src/desk/server/http/to-desk-fault.ts';
import { openStore, type Store } from '../../../../src/desk/server/store/open-store.ts';
import type { Person } from '../../../../src/desk/shared/person.ts';
import { openSaveJournal } from '../../../../src/desk/server/workspace/save-journal.ts';
import { openWorkspace } from '../../../../src/desk/server/workspace/open-workspace.ts';
import type { Workspace } from '../../../../src/desk/server/workspace/workspace.ts';
import { mountSmallDisk, type SmallDisk } from '../../../support/files/small-disk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = ['data/points.csv', 'data/stations.csv'] as const;
const person: Person = { name: '示例', roles: ['管理'] };
const note = { author: person, why: '' };
let root = '';
let store: Store;
let workspace: Workspace;
let disk: SmallDisk | undefined;
const open = (): void => {
  store = openStore(root);
  workspace = openWorkspace({ root, port: 0, now: '2026-11-30' }, store);
};
const close = (): void => {
  workspace.close();
  store.close();
};
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'youlin-faults-'));
  for (const folder of ['content', 'data']) await mkdir(path.join(root, folder));
  for (const file of files) await writeFile(path.join(root, file), 'old\n');
  open();
});
afterEach(async () => {
  close();
  disk?.unmount();
  disk = undefined;
  await rm(root, { recursive: true, force: true });
});

const beginSave = (of: typeof note): void => {
  const planned = files.map((file) => ({ file, before: bytes('old\n'), after: bytes('new\n') }));
  openSaveJournal(store).begin({ files: planned, note: of });
};
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const countChanges = (): unknown =>
  store.prepare('SELECT count(*) AS count FROM changes').get()?.['count'];

describe('a save that a power cut interrupts', () => {
  test('before the first file: the drafts are there, the files are the old ones', async () => {
    for (const file of files) workspace.setDraft(file, bytes('new\n'), person);
    beginSave(note);
    await writeFile(path.join(root, 'data/.points.csv.7.new'), 'ne');
    close();
    open();
    expect(workspace.listDrafts()).toHaveLength(2);
    expect([await read(files[0]), await read(files[1])]).toEqual(['old\n', 'old\n']);
    await expect(read('data/.points.csv.7.new')).rejects.toThrow('ENOENT');
  });

  test('between two files: both are written, and the history knows it', async () => {
    for (const file of files) workspace.setDraft(file, bytes('new\n'), person);
    beginSave({ ...note, why: '示例' });
    await writeFile(path.join(root, files[0]), 'new\n');
    close();
    open();
    expect([await read(files[0]), await read(files[1])]).toEqual(['new\n', 'new\n']);
    expect(workspace.listDrafts()).toEqual([]);
    expect(store.prepare('SELECT file, why FROM changes ORDER BY file').all()).toMatchObject([
      { file: files[0], why: '示例' },
      { file: files[1], why: '示例' },
    ]);
  });

  test('a file changed beside the desk since is not overwritten', async () => {
    for (const file of files) workspace.setDraft(file, bytes('new\n'), person);
    beginSave(note);
    await writeFile(path.join(root, files[0]), 'new\n');
    await writeFile(path.join(root, files[1]), 'beside\n');
    close();
    open();
    expect(await read(files[1])).toBe('beside\n');
    expect(workspace.listDrafts().map(({ file }) => file)).toEqual([files[1]]);
    expect(countChanges()).toBe(1);
  });
});

test('a file that another program holds: said so, kept as a draft, and saved once it is free', async (context) => {
  const file = path.join(root, files[0]);
  // A file under a mount cannot be renamed over, as one that WPS has open on Windows.
  if (spawnSync('mount', ['--bind', file, file]).status !== 0) {
    context.skip('mounting is not allowed here');
    return;
  }
  workspace.setDraft(files[0], bytes('new\n'), person);
  const held = await workspace.save([files[0]], note);
  expect(held.issues.map(({ code, args }) => [code, args['reason']])).toEqual([
    ['write-failed', '正被其他程序打开'],
  ]);
  expect(workspace.findDraft(files[0])?.bytes).toEqual(bytes('new\n'));
  const freed = new Promise((resolve) => setTimeout(resolve, 700)).then(() =>
    spawnSync('umount', [file]),
  );
  const saved = await workspace.save([files[0]], note);
  await freed;
  expect(saved.issues).toEqual([]);
  expect(await read(files[0])).toBe('new\n');
});

test('a full disk: the draft that was there stays, nothing is half written, and it is said', async (context) => {
  close();
  disk = await mountSmallDisk(path.join(root, 'disk'), 1024);
  const outer = root;
  if (!disk) {
    open();
    context.skip('mounting is not allowed here');
    return;
  }
  root = path.join(outer, 'disk');
  for (const folder of ['content', 'data']) await mkdir(path.join(root, folder));
  await writeFile(path.join(root, files[0]), 'old\n');
  open();
  workspace.setDraft(files[0], bytes('typed\n'), person);
  await writeFile(path.join(root, 'filler'), new Uint8Array(800 * 1024)).catch(() => undefined);
  const fill = (): void => {
    workspace.setDraft(files[0], bytes(`typed\n${'示'.repeat(400_000)}`), person);
  };
  expect(fill).toThrow(/full/);
  try {
    fill();
  } catch (error) {
    const fault = toDeskFault(error as Error);
    expect([fault?.status, fault?.message]).toEqual([507, expect.stringContaining('磁盘满了')]);
  }
  expect(workspace.read(files[0])).toEqual(bytes('typed\n'));
  expect(await read(files[0])).toBe('old\n');
  await rm(path.join(root, 'filler'));
  expect((await workspace.save([files[0]], note)).issues).toEqual([]);
  expect(await read(files[0])).toBe('typed\n');
  close();
  disk.unmount();
  disk = undefined;
  root = outer;
  open();
});
