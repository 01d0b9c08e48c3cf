import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { manifestName, parseManifest, type SealedManifest } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { ReleaseFault } from './release-fault.ts';

async function readFromArchive(file: string): Promise<SealedManifest> {
  for await (const entry of readArchive(file)) {
    if (entry.path !== manifestName) break;
    return parseManifest(entry.bytes.toString(), `${file} 里的 ${manifestName}`);
  }
  throw new ReleaseFault(`${file} 里没有发布清单 ${manifestName}，它不是本程序做的发布包`);
}

/** The manifest of a release: of its folder, its archive, or a manifest file itself. */
export async function readManifest(place: string): Promise<SealedManifest> {
  const entry = await stat(place).catch(() => undefined);
  if (!entry) throw new ReleaseFault(`找不到 ${place}`);
  if (!entry.isDirectory() && place.endsWith('.gz')) return readFromArchive(place);
  const file = entry.isDirectory() ? path.join(place, manifestName) : place;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new ReleaseFault(`${place} 里没有能读的发布清单 ${manifestName}`);
  return parseManifest(text, file);
}

/** Names of a release's files in the folder that keeps releases. */
export const toReleaseFiles = (
  fingerprint: string,
): { readonly archive: string; readonly manifest: string; readonly checksum: string } => ({
  archive: `youlin-${fingerprint}.tar.gz`,
  manifest: `youlin-${fingerprint}.manifest.json`,
  checksum: `youlin-${fingerprint}.tar.gz.sha256`,
});

/**
 * The end of the chain of manifests in a folder; undefined when there is none yet. Files' times
 * say nothing: copying changes them.
 */
export async function findNewestManifest(folder: string): Promise<SealedManifest | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => /^youlin-[0-9a-f]{12}\.manifest\.json$/.test(name)).sort();
  const manifests: SealedManifest[] = [];
  for (const name of files) manifests.push(await readManifest(path.join(folder, name)));
  const followed = new Set(manifests.map(({ previous }) => previous));
  const ends = manifests.filter(({ digest }) => !followed.has(digest));
  if (ends.length > 1) {
    const list = ends.map(({ fingerprint }) => toReleaseFiles(fingerprint).manifest).join('、');
    throw new ReleaseFault(
      `${folder} 里有几份清单都是最后一次发布（${list}），请用选项指明是哪一份`,
    );
  }
  return ends[0];
}
