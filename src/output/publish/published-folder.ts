import {
  lstat,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { ReleaseFault } from '../release/release-fault.ts';

/** Folder of the releases inside the target, and the link that the server follows. */
export const releasesName = 'releases';
export const linkName = 'current';
const historyName = 'history.txt';

const isFingerprint = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

/** The release that is being served; undefined before the first one. */
export async function readCurrent(target: string): Promise<string | undefined> {
  const link = path.join(target, linkName);
  const entry = await lstat(link).catch(() => undefined);
  if (!entry) return undefined;
  const [folder, name = ''] = entry.isSymbolicLink() ? (await readlink(link)).split('/') : [];
  if (folder === releasesName && isFingerprint(name)) return name;
  throw new ReleaseFault(`${link} 不是本命令建立的链接，没有动它；请换一个文件夹，或先把它移走`);
}

/** Published releases, oldest first. */
export async function readHistory(target: string): Promise<string[]> {
  const file = path.join(target, releasesName, historyName);
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter(isFingerprint);
}

export async function writeHistory(target: string, history: readonly string[]): Promise<void> {
  const file = path.join(target, releasesName, historyName);
  await writeFile(`${file}.new`, [...history, ''].join('\n'));
  await rename(`${file}.new`, file);
}

/** Lets the server's link lead to another release; a request sees the one or the other. */
export async function switchTo(target: string, fingerprint: string): Promise<void> {
  const next = path.join(target, `.${linkName}.new`);
  await rm(next, { force: true });
  await symlink(`${releasesName}/${fingerprint}`, next);
  await rename(next, path.join(target, linkName));
}

/** Removes releases that are no longer kept and what an interrupted run left behind. */
export async function removeOthers(target: string, kept: readonly string[]): Promise<void> {
  const folder = path.join(target, releasesName);
  for (const name of await readdir(folder)) {
    const release = /^\.?([0-9a-f]{12})(?:\.kept\.json|\.replaced)?$/.exec(name)?.[1];
    const isOld = release !== undefined && (!kept.includes(release) || name.endsWith('.replaced'));
    const isUnfinished = /^\.unpacking-|\.new$/.test(name);
    if (isOld || isUnfinished) {
      await rm(path.join(folder, name), { recursive: true, force: true });
    }
  }
}
