import { createWriteStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { manifestName, type FileDigest } from './manifest.ts';
import { blockSize, renderTarHeader, toPadding } from './tar-header.ts';

function renderEntry(name: string, bytes: Uint8Array): Buffer {
  const padding = Buffer.alloc(toPadding(bytes.length));
  return Buffer.concat([renderTarHeader(name, bytes.length), bytes, padding]);
}

async function* renderBlocks(
  folder: string,
  { files, manifest }: { files: readonly FileDigest[]; manifest: string },
): AsyncGenerator<Buffer> {
  // First, so that whoever unpacks knows what has to come.
  yield renderEntry(manifestName, Buffer.from(manifest));
  for (const file of files) {
    yield renderEntry(file.path, await readFile(path.join(folder, file.path)));
  }
  yield Buffer.alloc(2 * blockSize);
}

// The ninth byte of a gzip file says on which system it was made.
const systemAt = 9;
const unknownSystem = Uint8Array.of(255);

/**
 * Writes a folder as .tar.gz: the manifest, then its files in its order. The same files give the
 * same bytes, whatever their times, owners and modes.
 */
export async function writeArchive(
  target: string,
  folder: string,
  content: { readonly files: readonly FileDigest[]; readonly manifest: string },
): Promise<void> {
  const blocks = Readable.from(renderBlocks(folder, content));
  await pipeline(blocks, createGzip({ level: 9 }), createWriteStream(target));
  const handle = await open(target, 'r+');
  try {
    await handle.write(unknownSystem, 0, 1, systemAt);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
