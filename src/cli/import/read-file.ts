import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findLaid, toFolder, type Root } from '../../pipeline/root.ts';

/** Why a file could not be read or written, in an editor's words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件',
  EACCES: '没有权限，或正被其他程序打开',
  EPERM: '没有权限，或正被其他程序打开',
  EBUSY: '正被其他程序打开',
  EISDIR: '它是一个文件夹',
  ENOTDIR: '上一级是文件，不是文件夹，请换一个位置',
  EEXIST: '同名的文件已经在那里，请换一个位置',
  ENAMETOOLONG: '名字太长，请改短',
  ENOSPC: '磁盘满了，请腾出空间再试',
  EDQUOT: '磁盘配额用完了，请腾出空间再试',
  EROFS: '磁盘不能写，请换一个位置',
};

/** The reason of a failed file operation; a programmer's mistake is thrown on. */
export function toFileReason(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return reasons[String(error.code)] ?? '读写失败';
}

/** A file's bytes; undefined when there is none. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file of a root, or what is laid over it; undefined when there is neither. */
export async function readRooted(root: Root, file: string): Promise<Uint8Array | undefined> {
  const laid = findLaid(root, file);
  return laid ? laid.bytes : readIfThere(path.join(toFolder(root), file));
}
