import { readFile } from 'node:fs/promises';

/** Why a file could not be read or written, in an editor's words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件',
  EACCES: '没有权限，或正被其他程序打开',
  EPERM: '没有权限，或正被其他程序打开',
  EBUSY: '正被其他程序打开',
  EISDIR: '它是一个文件夹',
  ENOSPC: '磁盘满了',
  EROFS: '磁盘不能写',
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
