import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SealedManifest } from '../release/manifest.ts';
import { readManifest } from '../release/read-manifest.ts';
import { ReleaseFault } from '../release/release-fault.ts';
import { verifyRelease } from '../release/verify-release.ts';
import { linkAssets } from './link-assets.ts';
import {
  linkName,
  readCurrent,
  readHistory,
  releasesName,
  removeOthers,
  switchTo,
  writeHistory,
} from './published-folder.ts';
import { modes } from './release-modes.ts';
import { setTimes } from './set-times.ts';
import { unpackRelease } from './unpack-release.ts';

const toFolder = (target: string, fingerprint: string): string =>
  path.join(target, releasesName, fingerprint);

const isSound = (folder: string): Promise<boolean> =>
  verifyRelease(folder).then(
    ({ differences }) => differences.length === 0,
    () => false,
  );

/** Puts an unpacked release at its place; one that is there already stays, unless it is damaged. */
async function moveIn(unpacked: string, folder: string): Promise<void> {
  if (await isSound(folder)) return;
  const replaced = path.join(path.dirname(folder), `.${path.basename(folder)}.replaced`);
  await rm(replaced, { recursive: true, force: true });
  // Most often there is nothing at the place.
  await rename(folder, replaced).catch(() => undefined);
  await rename(unpacked, folder);
}

async function unpackBeside(target: string, archive: string): Promise<SealedManifest> {
  const releases = path.join(target, releasesName);
  const unpacked = path.join(releases, `.unpacking-${process.pid}`);
  await rm(unpacked, { recursive: true, force: true });
  await mkdir(unpacked, { recursive: true });
  try {
    const manifest = await unpackRelease(archive, unpacked);
    await setTimes(unpacked, manifest, { releases, served: path.join(target, linkName) });
    await moveIn(unpacked, toFolder(target, manifest.fingerprint));
    return manifest;
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

async function linkFrom(target: string, fingerprint: string, others: readonly string[]) {
  const open = async (name: string) => {
    const folder = toFolder(target, name);
    return { folder, manifest: await readManifest(folder) };
  };
  const found = [];
  for (const name of others) {
    // A release that somebody removed or damaged has nothing to give.
    const other = name === fingerprint ? undefined : await open(name).catch(() => undefined);
    if (other) found.push(other);
  }
  return linkAssets(await open(fingerprint), found);
}

/** Releases up to the one that is served: those taken back are not part of the past. */
function toPast(history: readonly string[], current: string | undefined): string[] {
  if (current === undefined) return [...history];
  const index = history.indexOf(current);
  return index < 0 ? [...history, current] : history.slice(0, index + 1);
}

/**
 * Unpacks a release beside the one that is served, makes sure of every byte, and switches.
 * Whatever fails before the switch, the old site stays as it was.
 * @param keep how many releases stay in the folder, at least 2
 */
export async function publishRelease(
  target: string,
  archive: string,
  keep: number,
): Promise<{ readonly fingerprint: string; readonly kept: readonly string[] }> {
  const current = await readCurrent(target);
  await mkdir(path.join(target, releasesName), { recursive: true });
  await chmod(target, modes.folder);
  await chmod(path.join(target, releasesName), modes.folder);
  const history = await readHistory(target);
  const { fingerprint } = await unpackBeside(target, archive);
  await linkFrom(target, fingerprint, [...history].reverse());
  const past = toPast(history, current).filter((name) => name !== fingerprint);
  const kept = [...past, fingerprint].slice(-keep);
  // Before the switch: should the run end here, the next one finds its way by `current`.
  await writeHistory(target, [...past, fingerprint]);
  await switchTo(target, fingerprint);
  await writeHistory(target, kept);
  await removeOthers(target, kept);
  return { fingerprint, kept };
}

/** Goes back to the release before; the one that was served stays in the folder. */
export async function rollBack(target: string): Promise<string> {
  const current = await readCurrent(target);
  const history = await readHistory(target);
  const before = history[current === undefined ? -1 : history.indexOf(current) - 1];
  if (current === undefined || before === undefined) {
    throw new ReleaseFault(`${target} 里没有更早的发布可以退回`);
  }
  if (!(await isSound(toFolder(target, before)))) {
    throw new ReleaseFault(`更早的发布 ${before} 和它的清单不符，没有退回；请重新发布一份`);
  }
  await linkFrom(target, before, [...history].reverse());
  await switchTo(target, before);
  return before;
}
