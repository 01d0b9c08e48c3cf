import { copyFile, link, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileDigest, SealedManifest } from '../release/manifest.ts';
import { chmodFolders } from './release-modes.ts';

/** Files whose name changes with their content: a page of another release may still ask for them. */
const hashed = /^(?:_astro|map\/data|take-part\/data|share|pagefind\/(?:parts|names|words))\//;

// Beside the release and not in it: nobody should download it.
const toKeptFile = (release: string): string => `${release}.kept.json`;

/** Files of other releases that were linked into this one. */
export async function readKept(release: string): Promise<readonly FileDigest[]> {
  const text = await readFile(toKeptFile(release), 'utf8').catch(() => '[]');
  try {
    // A damaged list allows less, never more: what it does not name counts as extra.
    const kept: unknown = JSON.parse(text);
    const list = Array.isArray(kept) ? (kept as FileDigest[]) : [];
    return list.filter(({ path: name }) => hashed.test(name));
  } catch {
    return [];
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Links one file; where the disk knows no links it is copied. False when there is nothing to link. */
async function linkFile(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    if (!hasCode(error, 'EEXIST')) await copyFile(from, to);
  }
  return true;
}

/** A compressed copy belongs to the file beside it, which may be another one here. */
const toPlainPath = (file: string): string => file.replace(/\.(?:gz|br)$/, '');

/**
 * Hard-links the hashed files of another release into this one where it has none of that name.
 * @returns how many are there now
 */
export async function linkAssets(
  target: { readonly folder: string; readonly manifest: SealedManifest },
  others: readonly { readonly folder: string; readonly manifest: SealedManifest }[],
): Promise<number> {
  const own = new Set(target.manifest.files.map(({ path: name }) => name));
  const kept = new Map((await readKept(target.folder)).map((file) => [file.path, file]));
  for (const { folder, manifest } of others) {
    for (const file of manifest.files) {
      if (!hashed.test(file.path) || own.has(toPlainPath(file.path)) || kept.has(file.path))
        continue;
      const to = path.join(target.folder, file.path);
      await mkdir(path.dirname(to), { recursive: true });
      await chmodFolders(target.folder, file.path);
      if (await linkFile(path.join(folder, file.path), to)) kept.set(file.path, file);
    }
  }
  const list = toKeptFile(target.folder);
  await writeFile(`${list}.new`, `${JSON.stringify([...kept.values()])}\n`);
  await rename(`${list}.new`, list);
  return kept.size;
}
