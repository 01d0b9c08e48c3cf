import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  digestBytes,
  manifestName,
  parseManifest,
  type FileDigest,
  type SealedManifest,
} from '../release/manifest.ts';
import { readArchive, type ArchiveEntry } from '../release/read-archive.ts';
import { ReleaseFault } from '../release/release-fault.ts';
import { chmodFolders, modes } from './release-modes.ts';

async function put(folder: string, { path: name, bytes }: ArchiveEntry): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  // Never over something: the folder is new, and every name comes once.
  await writeFile(file, bytes, { flag: 'wx' });
  await chmod(file, modes.file);
}

const isAsStated = ({ bytes }: ArchiveEntry, file: FileDigest | undefined): boolean =>
  file?.size === bytes.length && file.sha256 === digestBytes(bytes);

/**
 * Unpacks an archive into a new folder: only names that the manifest states, only with the
 * content that it states, all of them.
 */
export async function unpackRelease(archive: string, folder: string): Promise<SealedManifest> {
  let manifest: SealedManifest | undefined;
  let missing = new Map<string, FileDigest>();
  for await (const entry of readArchive(archive)) {
    if (!manifest && entry.path === manifestName) {
      manifest = parseManifest(entry.bytes.toString(), `${archive} 里的 ${manifestName}`);
      missing = new Map(manifest.files.map((file) => [file.path, file]));
    } else if (!isAsStated(entry, missing.get(entry.path))) {
      throw new ReleaseFault(`发布包里的 ${entry.path} 和清单不符，请重新复制一份发布包`);
    }
    missing.delete(entry.path);
    await put(folder, entry);
  }
  const [first] = missing.keys();
  if (!manifest) throw new ReleaseFault(`${archive} 里没有发布清单 ${manifestName}`);
  if (first !== undefined) throw new ReleaseFault(`发布包里缺 ${first}，请重新复制一份发布包`);
  const deepest = new Set(manifest.files.map(({ path: name }) => path.posix.dirname(name)));
  for (const name of deepest) await chmodFolders(folder, `${name}/x`);
  return manifest;
}
