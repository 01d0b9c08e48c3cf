/** The entries of a zip file; one that is not there is undefined. */
export interface Zip {
  readonly names: readonly string[];
  readonly readBytes: (name: string) => Promise<Uint8Array | undefined>;
  readonly readText: (name: string) => Promise<string | undefined>;
  /** The text of an entry piece by piece, however long it is; nothing for one that is not there. */
  readonly readPieces: (name: string) => AsyncIterable<string>;
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const stored = 0;
const deflated = 8;

function findEnd(view: DataView): number {
  // The record at the end is 22 bytes long, plus a remark of at most 64 KB.
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new RangeError('The bytes are no zip file');
}

function readEntries(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError('The zip file is damaged');
    const lengths = [28, 30, 32].map((position) => view.getUint16(at + position, true));
    const [nameLength = 0] = lengths;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

// An entry of an office document is far smaller; a zip bomb is not.
const largestEntry = 64 * 1024 * 1024;

const inflatePieces = (bytes: Uint8Array<ArrayBuffer>): AsyncIterable<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));

async function* decodePieces(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* wrap(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = inflatePieces(bytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestEntry) throw new RangeError('An entry of the zip file is too large');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Opens a zip file (.docx is one); throws a RangeError when the bytes are none. */
export function openZip(source: Uint8Array): Zip {
  const bytes = new Uint8Array(source);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 22) throw new RangeError('The bytes are no zip file');
  const entries = readEntries(view, bytes);
  const cut = ({ method, size, offset }: Entry): Uint8Array<ArrayBuffer> => {
    if (method !== stored && method !== deflated) throw new RangeError('Unknown compression');
    const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    return bytes.subarray(offset + 30 + lengths, offset + 30 + lengths + size);
  };
  const readBytes = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    return entry.method === stored ? cut(entry) : await inflate(cut(entry));
  };
  return {
    names: [...entries.keys()],
    readBytes,
    async *readPieces(name) {
      const entry = entries.get(name);
      if (!entry) return;
      const data = cut(entry);
      yield* decodePieces(entry.method === stored ? wrap(data) : inflatePieces(data));
    },
    async readText(name) {
      const content = await readBytes(name);
      return content && new TextDecoder().decode(content);
    },
  };
}
