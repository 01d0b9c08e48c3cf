import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byPath, digestBytes, manifestName, type FileDigest } from './manifest.ts';
import { readArchive } from './read-archive.ts';

const toDigest = (name: string, bytes: Uint8Array): FileDigest => ({
  path: name,
  size: bytes.length,
  sha256: digestBytes(bytes),
});

/** Every file of a folder but its manifest, sorted; what is no plain file never has a right digest. */
export async function* digestFolder(folder: string): AsyncGenerator<FileDigest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file).split(path.sep).join('/');
      return { path: name, file, isFile: entry.isFile() };
    })
    .filter((entry) => entry.path !== manifestName)
    .sort(byPath);
  for (const { path: name, file, isFile } of files) {
    yield isFile ? toDigest(name, await readFile(file)) : { path: name, size: 0, sha256: '' };
  }
}

/** Every file of an archive but its manifest, in its order. */
export async function* digestArchive(file: string): AsyncGenerator<FileDigest> {
  for await (const entry of readArchive(file)) {
    if (entry.path !== manifestName) yield toDigest(entry.path, entry.bytes);
  }
}

/** The bytes at an address exactly as they are stored; undefined when there are none. */
export async function fetchBytes(url: URL): Promise<Uint8Array | undefined> {
  // A redirection could lead to another machine.
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.status === 200 ? bytes : undefined;
}

/** Those files of a release that a server gives out; what it has besides cannot be asked for. */
export async function* digestServed(
  home: URL,
  files: readonly FileDigest[],
): AsyncGenerator<FileDigest> {
  for (const { path: name } of files) {
    const bytes = await fetchBytes(
      new URL(name.split('/').map(encodeURIComponent).join('/'), home),
    );
    if (bytes) yield toDigest(name, bytes);
  }
}
