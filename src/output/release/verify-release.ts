import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { readKept } from '../publish/link-assets.ts';
import { compareFiles, type Difference } from './compare-files.ts';
import { digestArchive, digestFolder, digestServed, fetchBytes } from './digest-files.ts';
import { digestBytes, manifestName, parseManifest, type SealedManifest } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { ReleaseFault } from './release-fault.ts';

/** A release and everything in which it is not as its manifest says. */
export interface Verification {
  readonly manifest: SealedManifest;
  readonly differences: readonly Difference[];
}

/** A manifest that was exchanged together with the files no longer fits the name of the release. */
function compareName(name: string, { fingerprint }: SealedManifest): Difference[] {
  const stated = /^(?:youlin-)?([0-9a-f]{12})(?:\.tar\.gz)?$/.exec(name)?.[1];
  const isOther = stated !== undefined && stated !== fingerprint;
  return isOther ? [{ path: manifestName, kind: 'changed' }] : [];
}

async function verifyFolder(folder: string): Promise<Verification> {
  const real = await realpath(folder);
  const manifest = await readManifest(real);
  const found = await compareFiles(digestFolder(real), manifest.files, await readKept(real));
  return { manifest, differences: [...compareName(path.basename(real), manifest), ...found] };
}

/** The checksum beside an archive also tells a byte that unpacking does not look at. */
async function compareChecksum(archive: string): Promise<Difference[]> {
  const stated = await readFile(`${archive}.sha256`, 'utf8').catch(() => undefined);
  if (stated === undefined || stated.startsWith(`${digestBytes(await readFile(archive))}  `)) {
    return [];
  }
  return [{ path: path.basename(archive), kind: 'changed' }];
}

async function verifyArchive(archive: string): Promise<Verification> {
  const manifest = await readManifest(archive);
  const found = await compareFiles(digestArchive(archive), manifest.files);
  const whole = await compareChecksum(archive);
  const differences = [...compareName(path.basename(archive), manifest), ...whole, ...found];
  return { manifest, differences };
}

/** Compares a folder or an archive with the manifest that is in it. */
export async function verifyRelease(place: string): Promise<Verification> {
  const entry = await stat(place).catch(() => undefined);
  if (!entry) throw new ReleaseFault(`找不到 ${place}`);
  return entry.isDirectory() ? verifyFolder(place) : verifyArchive(place);
}

/** Compares what a server gives out with the manifest that it gives out. */
export async function verifyServed(home: URL): Promise<Verification> {
  const bytes = await fetchBytes(new URL(manifestName, home)).catch(() => {
    throw new ReleaseFault(`连不上 ${home.href}，请看网站有没有启动`);
  });
  if (!bytes) throw new ReleaseFault(`${home.href} 下面没有发布清单 ${manifestName}`);
  const text = new TextDecoder().decode(bytes);
  const manifest = parseManifest(text, new URL(manifestName, home).href);
  const differences = await compareFiles(digestServed(home, manifest.files), manifest.files);
  return { manifest, differences };
}
