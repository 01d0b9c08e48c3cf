import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestFolder } from './digest-files.ts';
import {
  digestBytes,
  renderManifest,
  type FileDigest,
  type Manifest,
  type SealedManifest,
  parseManifest,
} from './manifest.ts';
import { toReleaseFiles } from './read-manifest.ts';
import { writeArchive } from './write-archive.ts';

/** What a release says besides its files. */
export interface ReleaseFacts extends Pick<Manifest, 'source' | 'base' | 'site' | 'judgedOn'> {
  /** The release before, when there is one. */
  readonly previous: SealedManifest | undefined;
}

/** The same release made again names the same one before: it does not follow itself. */
function findPrevious(facts: ReleaseFacts, files: readonly FileDigest[]): string | null {
  const { previous } = facts;
  if (!previous) return null;
  const again = renderManifest({ ...facts, previous: previous.previous, files });
  return digestBytes(again) === previous.digest ? previous.previous : previous.digest;
}

/**
 * Writes archive, manifest and checksum of a finished site into a folder. The manifest comes
 * last: it is what the next release and `publish` look for.
 */
export async function writeRelease(
  site: string,
  target: string,
  facts: ReleaseFacts,
): Promise<SealedManifest> {
  const files: FileDigest[] = [];
  for await (const file of digestFolder(site)) files.push(file);
  const text = renderManifest({ ...facts, previous: findPrevious(facts, files), files });
  const manifest = parseManifest(text, 'manifest.json');
  const names = toReleaseFiles(manifest.fingerprint);
  const unfinished = path.join(target, `.${names.archive}.${process.pid}`);
  await mkdir(target, { recursive: true });
  try {
    await writeArchive(unfinished, site, { files, manifest: text });
    const checksum = digestBytes(await readFile(unfinished));
    await rename(unfinished, path.join(target, names.archive));
    await writeFile(path.join(target, names.checksum), `${checksum}  ${names.archive}\n`);
    await writeFile(unfinished, text);
    await rename(unfinished, path.join(target, names.manifest));
  } finally {
    await rm(unfinished, { force: true });
  }
  return manifest;
}
