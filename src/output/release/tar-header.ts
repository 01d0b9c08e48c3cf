import { ReleaseFault } from './release-fault.ts';

/** Everything in a tar archive stands in blocks of so many bytes. */
export const blockSize = 512;

/** Bytes that fill the last block of a file. */
export const toPadding = (size: number): number => (blockSize - (size % blockSize)) % blockSize;

// name, mode, uid, gid, size, mtime, checksum: where each begins.
const at = { mode: 100, uid: 108, gid: 116, size: 124, mtime: 136, sum: 148, type: 156 } as const;
const magicAt = 257;
const prefixAt = 345;

/** The name in the two fields of ustar: up to 100 bytes, and up to 155 of folders before it. */
function splitName(path: string): { readonly name: string; readonly prefix: string } {
  const fits = (text: string, most: number): boolean => Buffer.byteLength(text) <= most;
  if (fits(path, 100)) return { name: path, prefix: '' };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (fits(name, 100) && fits(prefix, 155)) return { name, prefix };
  }
  throw new ReleaseFault(`${path}：文件名太长，放不进发布包，请把它的编号改短`);
}

const toOctal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

/** The header of a plain file (POSIX ustar): mode 644, owner 0, time 0, whoever builds it when. */
export function renderTarHeader(path: string, size: number): Buffer {
  const { name, prefix } = splitName(path);
  const header = Buffer.alloc(blockSize);
  header.write(name, 0);
  header.write(toOctal(0o644, 7), at.mode);
  header.write(toOctal(0, 7), at.uid);
  header.write(toOctal(0, 7), at.gid);
  header.write(toOctal(size, 11), at.size);
  header.write(toOctal(0, 11), at.mtime);
  header.write('        0', at.sum);
  header.write('ustar\u000000', magicAt);
  header.write(prefix, prefixAt);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${toOctal(sum, 6)}\u0000 `, at.sum);
  return header;
}

const readField = (header: Buffer, from: number, to: number): string => {
  const end = header.indexOf(0, from);
  return header.toString('utf8', from, end < 0 ? to : Math.min(end, to));
};

/** Path and size in a header; undefined unless it is exactly as `renderTarHeader` writes it. */
export function parseTarHeader(header: Buffer): { path: string; size: number } | undefined {
  const [name, prefix] = [readField(header, 0, at.mode), readField(header, prefixAt, 500)];
  const path = prefix === '' ? name : `${prefix}/${name}`;
  const size = Number.parseInt(readField(header, at.size, at.mtime), 8);
  if (!Number.isSafeInteger(size)) return undefined;
  return renderTarHeader(path, size).equals(header) ? { path, size } : undefined;
}
