import { execFile } from 'node:child_process';
import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createIssue, type Issue } from '../../issues/issue.ts';
import type { PlannedFile } from './planned-file.ts';
import { renameWhenFree } from './rename-when-free.ts';
import { readIfThere, toFileReason } from './read-file.ts';

const run = promisify(execFile);

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.from(a).equals(b);

/** Whether git could bring the file back as it is now. */
async function isKeptByGit(root: string, file: string): Promise<boolean> {
  try {
    await run('git', ['-C', root, 'ls-files', '--error-unmatch', '--', file]);
    const { stdout } = await run('git', ['-C', root, 'status', '--porcelain', '--', file]);
    return stdout === '';
  } catch {
    return false;
  }
}

/** `data/points.csv.bak`, or with a number when that is taken. */
async function findBackupName(root: string, file: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${file}.bak${number === 1 ? '' : `-${number}`}`;
    if ((await readIfThere(path.join(root, name))) === undefined) return name;
  }
}

/** Makes sure that the old file can be brought back, and says how. */
async function keepOld(root: string, { file, before }: PlannedFile): Promise<string> {
  if (before === undefined) return `删掉 ${file}`;
  if (await isKeptByGit(root, file)) return `运行 git checkout -- ${file}`;
  const backup = await findBackupName(root, file);
  await copyFile(path.join(root, file), path.join(root, backup));
  return `删掉 ${file}，再把 ${backup} 改名为 ${path.posix.basename(file)}`;
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    // A file that is renamed before it is on the disk can be empty after a power cut.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the finished files in place; when one cannot be, those before it get their old content. */
async function swapIn(root: string, files: readonly PlannedFile[]): Promise<Issue[]> {
  const done: PlannedFile[] = [];
  for (const planned of files) {
    const target = path.join(root, planned.file);
    try {
      if (planned.after) await renameWhenFree(toTemporary(target), target);
      else await rm(target, { force: true });
      done.push(planned);
    } catch (error) {
      for (const { file, before } of done) {
        if (before) await writeWhole(path.join(root, file), before);
        else await rm(path.join(root, file), { force: true });
      }
      const reason = toFileReason(error);
      return [createIssue('write-failed', { file: planned.file }, { reason })];
    }
  }
  return [];
}

const toTemporary = (target: string): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.new`);

interface WriteOptions {
  /** Whether what git does not hold stays as `.bak`; not where somebody else keeps the old texts. */
  readonly keepsBackup?: boolean;
}

/**
 * Writes all planned files or none, each by renaming a finished one over the old.
 * @returns how each can be undone, or the issues that stood in the way
 */
export async function writeFiles(
  root: string,
  files: readonly PlannedFile[],
  { keepsBackup = true }: WriteOptions = {},
): Promise<{ undo: readonly string[]; issues: readonly Issue[] }> {
  try {
    for (const { file, after } of files) {
      if (after) await writeWhole(toTemporary(path.join(root, file)), after);
    }
    const changed: PlannedFile[] = [];
    for (const planned of files) {
      const now = await readIfThere(path.join(root, planned.file));
      if (!isSame(now, planned.before)) changed.push(planned);
    }
    if (changed.length > 0) {
      const issues = changed.map(({ file }) => createIssue('changed-meanwhile', { file }));
      return { undo: [], issues };
    }
    const undo: string[] = [];
    if (keepsBackup) for (const planned of files) undo.push(await keepOld(root, planned));
    const issues = await swapIn(root, files);
    return { undo: issues.length > 0 ? [] : undo, issues };
  } catch (error) {
    const [first] = files;
    const reason = toFileReason(error);
    return {
      undo: [],
      issues: [createIssue('write-failed', { file: first?.file ?? '' }, { reason })],
    };
  } finally {
    for (const { file } of files) await rm(toTemporary(path.join(root, file)), { force: true });
  }
}
