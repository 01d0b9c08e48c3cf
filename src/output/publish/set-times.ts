import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { digestFolder } from '../release/digest-files.ts';
import { manifestName, type SealedManifest } from '../release/manifest.ts';

/** Whole seconds; 0 for what is not there. */
async function readTime(file: string): Promise<number> {
  const entry = await stat(file).catch(() => undefined);
  return entry ? Math.floor(entry.mtimeMs / 1000) : 0;
}

/** A second in which nothing was published here, later than every one before. */
async function findTime(releases: string): Promise<number> {
  const names = (await readdir(releases)).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const times = names.map((name) => readTime(path.join(releases, name, manifestName)));
  const last = Math.max(0, ...(await Promise.all(times)));
  return Math.max(Math.floor(Date.now() / 1000), last + 1);
}

/** Digests of the files as they really lie there, so that a changed one lends nothing its time. */
async function readDigests(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  const entry = await stat(folder).catch(() => undefined);
  if (!entry) return digests;
  for await (const { path: name, sha256 } of digestFolder(folder)) digests.set(name, sha256);
  return digests;
}

/**
 * A web server tells two versions of a file apart by size and time in seconds only. So a file
 * keeps the time it has in the release that is served as long as it is the same, and otherwise
 * gets a second that no release here had before.
 * @param folder the unpacked release
 */
export async function setTimes(
  folder: string,
  { files }: SealedManifest,
  { releases, served }: { readonly releases: string; readonly served: string },
): Promise<void> {
  const time = await findTime(releases);
  const digests = await readDigests(served);
  for (const { path: name, sha256 } of files) {
    const isSame = digests.get(name) === sha256;
    const own = isSame ? await readTime(path.join(served, name)) : time;
    await utimes(path.join(folder, name), own, own);
  }
  await utimes(path.join(folder, manifestName), time, time);
}
