import { inflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** Packed files that unfold to more than this are refused. */
const largest = 256 * 1024 * 1024;

function findDirectory(view: DataView): { at: number; count: number } {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endMark) {
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
  }
  throw new Error('No directory at the end of the archive');
}

function unpack(packed: Uint8Array, method: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new Error('A compression that is not known');
  return inflateRawSync(packed, { maxOutputLength: largest });
}

/** Every file of a ZIP archive (also of an .xlsx or .docx), unpacked; throws when it is damaged. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let { at } = findDirectory(view);
  for (let { count } = findDirectory(view); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new Error('A damaged directory');
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({ name, bytes: unpack(bytes.subarray(start, start + size), method) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
