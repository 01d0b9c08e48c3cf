import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createIssue, type Issue } from '../issues/issue.ts';
import { decodeText } from '../sources/tables/decode-text.ts';
import { findLaid, listLaid, toFolder, type Root } from './root.ts';

/** A text file of the portal root. */
export interface TextFile {
  /** Path relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

// The system's own words are English; an editor is told the kind of failure.
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  EISDIR: '它是一个文件夹',
  EBUSY: '被其他程序占用',
  ELOOP: '链接绕成了圈',
  ENOTDIR: '它不是文件夹',
};

function toReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? '读取失败';
}

/** Where a path really leads, or the issue that it leads out of the root. */
function toRealPath(
  root: string,
  file: string,
): { readonly real: string } | { readonly issue: Issue } {
  const real = realpathSync.native(path.join(root, file));
  const isInside = real.startsWith(realpathSync.native(root) + path.sep);
  return isInside ? { real } : { issue: createIssue('outside-root', { file }) };
}

/** What reading a file gave; undefined when it is not there. */
type ReadBytes = { readonly bytes?: Uint8Array; readonly issue?: Issue } | undefined;

function readNow(root: Root, file: string): ReadBytes {
  const laid = findLaid(root, file);
  if (laid) return laid.bytes && laid;
  return readFromDisk(toFolder(root), file);
}

function readFromDisk(root: string, file: string): ReadBytes {
  try {
    const found = toRealPath(root, file);
    if ('issue' in found) return found;
    if (!statSync(found.real).isFile()) {
      return { issue: createIssue('unreadable-file', { file }, { reason: '它不是普通文件' }) };
    }
    return { bytes: readFileSync(found.real) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    return { issue: createIssue('unreadable-file', { file }, { reason: toReason(error) }) };
  }
}

/**
 * Reads one file of the root; undefined when it is not there. A link that leads out of the root
 * is refused: it could publish any file of the machine.
 */
export function readBytes(root: Root, file: string): Promise<ReadBytes> {
  // Without going through the thread pool 10,000 small files take a twentieth of the time.
  return Promise.resolve(readNow(root, file));
}

/**
 * Tells one state of a file from another without reading it; what is laid over it stands for
 * itself.
 */
export function readStamp(root: Root, file: string): unknown {
  const laid = findLaid(root, file);
  if (laid) return laid.bytes;
  const stats = statSync(path.join(toFolder(root), file), { throwIfNoEntry: false, bigint: true });
  return stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}

/** What keeps a folder of the root from being read; nothing when it is sound or not there. */
export function findFolderFault(root: Root, folder: string): Issue | undefined {
  try {
    const found = toRealPath(toFolder(root), folder);
    if ('issue' in found) return found.issue;
    if (statSync(found.real).isDirectory()) return undefined;
    return createIssue('unreadable-file', { file: folder }, { reason: reasons['ENOTDIR'] ?? '' });
  } catch (error) {
    if (isMissing(error)) return undefined;
    return createIssue('unreadable-file', { file: folder }, { reason: toReason(error) });
  }
}

/** A file's text, or why there is none. */
export type ReadText =
  | { readonly file: TextFile; readonly issue?: undefined }
  | { readonly file?: undefined; readonly issue: Issue };

/** Reads one file of the root as text; undefined when it is not there. */
export async function readTextFile(root: Root, file: string): Promise<ReadText | undefined> {
  const read = await readBytes(root, file);
  if (!read?.bytes) return read?.issue && { issue: read.issue };
  return decodeFile(read.bytes, file);
}

/** A file's bytes as text, or why they are none. */
export function decodeFile(bytes: Uint8Array, file: string): ReadText {
  const decoded = decodeText(bytes, file);
  return 'issue' in decoded ? decoded : { file: { file, text: decoded.text } };
}

// Editors' programs and systems leave these beside the files that are being worked on.
// An import keeps what it replaces as `.bak`.
const isLeftover = (name: string): boolean =>
  /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.bak(?:-\d+)?$/i.test(name);

/** Names in a folder of the root, sorted; none when there is no folder. */
export async function listNames(
  root: Root,
  folder: string,
): Promise<{ readonly names: readonly string[]; readonly issues: readonly Issue[] }> {
  const fault = findFolderFault(root, folder);
  if (fault) return { names: [], issues: [fault] };
  const laid = listLaid(root, folder);
  try {
    const names = new Set([...(await readdir(path.join(toFolder(root), folder))), ...laid.added]);
    for (const name of laid.removed) names.delete(name);
    return { names: [...names].filter((name) => !isLeftover(name)).sort(), issues: [] };
  } catch (error) {
    if (isMissing(error)) return { names: [...laid.added].sort(), issues: [] };
    const reason = toReason(error);
    return { names: [], issues: [createIssue('unreadable-file', { file: folder }, { reason })] };
  }
}
