import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SealedManifest } from '../../../src/output/release/manifest.ts';
import { toReleaseFiles } from '../../../src/output/release/read-manifest.ts';
import { writeRelease } from '../../../src/output/release/write-release.ts';

/** A release as it was written. */
export interface MadeRelease {
  readonly manifest: SealedManifest;
  readonly archive: string;
  readonly manifestFile: string;
}

/** Writes a release of a few files without building a site. */
export async function makeRelease(
  target: string,
  files: Readonly<Record<string, string>>,
  previous?: SealedManifest,
): Promise<MadeRelease> {
  const site = await mkdtemp(path.join(tmpdir(), 'youlin-made-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
  const made = await packRelease(site, target, previous);
  await rm(site, { recursive: true });
  return made;
}

/** Writes a release of a folder as it is. */
export async function packRelease(
  site: string,
  target: string,
  previous?: SealedManifest,
): Promise<MadeRelease> {
  const manifest = await writeRelease(site, target, {
    source: 'a'.repeat(64),
    base: '/',
    site: 'https://example.invalid',
    judgedOn: '2017-12-31',
    previous,
  });
  const names = toReleaseFiles(manifest.fingerprint);
  return {
    manifest,
    archive: path.join(target, names.archive),
    manifestFile: path.join(target, names.manifest),
  };
}
