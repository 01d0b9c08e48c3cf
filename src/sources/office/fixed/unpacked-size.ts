// A picture or a font may unpack to many megabytes and is not walked through for its text.
const bulk = /\/(?:Image|Length1|Type1C|CIDFontType0C|OpenType)\b/;
const flate = /\/(?:FlateDecode|Fl)\b/g;
/** The longest list of entries before a stream that is looked at. */
const longestEntry = 4096;
/** Pictures of scanned pages are mostly white, and yet not smaller than this part of themselves. */
const densest = 100;

/** How many bytes packed data unpack to, counted no further than there are left. */
async function countUnpacked(
  packed: Uint8Array<ArrayBuffer>,
  times: number,
  left: number,
): Promise<number> {
  let stream: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([packed]).stream();
  for (let time = 0; time < times; time++) {
    stream = stream.pipeThrough(new DecompressionStream('deflate'));
  }
  let size = 0;
  try {
    for await (const piece of stream) {
      size += piece.length;
      if (size > left) break;
    }
  } catch {
    // What is damaged is read no further by others either.
  }
  return size;
}

/** Whether what the pages of a PDF say unpacks to more bytes than that, or its pictures to far more. */
export async function unpacksBeyond(source: Uint8Array, most: number): Promise<boolean> {
  const bytes = new Uint8Array(source);
  const text = new TextDecoder('latin1').decode(bytes);
  const left = { text: most, bulk: densest * Math.max(bytes.length, 1024 * 1024) };
  for (const { index, 0: whole, 1: mark = '' } of text.matchAll(
    /(stream\r?\n)[^]*?(?:endstream|$)/g,
  )) {
    const before = text.slice(Math.max(0, index - longestEntry), index);
    const entry = before.slice(Math.max(0, before.lastIndexOf('obj')));
    const times = entry.match(flate)?.length ?? 0;
    if (times === 0) continue;
    const kind = bulk.test(entry) ? 'bulk' : 'text';
    const packed = bytes.slice(index + mark.length, index + whole.length);
    left[kind] -= await countUnpacked(packed, times, left[kind]);
    if (left[kind] < 0) return true;
  }
  return false;
}
