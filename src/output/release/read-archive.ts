import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ReleaseFault } from './release-fault.ts';
import { blockSize, parseTarHeader, toPadding } from './tar-header.ts';

/** One file of an archive. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Buffer;
}

const isZipFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/** Takes so many bytes off a stream; fewer only at its end. */
function createTaker(chunks: AsyncIterable<Buffer>): (size: number) => Promise<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Buffer[] = [];
  let length = 0;
  return async (size) => {
    while (length < size) {
      const next = await iterator.next();
      if (next.done === true) break;
      rest.push(next.value);
      length += next.value.length;
    }
    const all = Buffer.concat(rest);
    rest = [all.subarray(size)];
    length = Math.max(0, all.length - size);
    return all.subarray(0, size);
  };
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);

async function* readEntries(
  take: (size: number) => Promise<Buffer>,
  refuse: () => never,
): AsyncGenerator<ArchiveEntry> {
  for (;;) {
    const header = await take(blockSize);
    if (header.length < blockSize) refuse();
    if (isBlank(header)) break;
    const { path, size } = parseTarHeader(header) ?? refuse();
    const bytes = await take(size);
    const padding = await take(toPadding(size));
    if (bytes.length < size || padding.length < toPadding(size) || !isBlank(padding)) refuse();
    yield { path, bytes };
  }
  const end = await take(2 * blockSize);
  if (end.length !== blockSize || !isBlank(end)) refuse();
}

/**
 * The files of a .tar.gz, one after the other; only archives exactly as `writeArchive` makes them:
 * no links, no folders, nothing behind the end.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const refuse = (): never => {
    throw new ReleaseFault(`${file} 不是完整的发布包，可能没有传完或被改过，请重新复制一份`);
  };
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  try {
    yield* readEntries(createTaker(unpacked), refuse);
  } catch (error) {
    if (isZipFault(error)) refuse();
    throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
