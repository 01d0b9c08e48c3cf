// A picture or a font may unpack to many megabytes and is not walked through for its text.
const isBulk = /\/(?:Image|Length1|Type1C|CIDFontType0C|OpenType)\b/;
const flate = /\/(?:FlateDecode|Fl)\b/g;

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

/** Whether what the pages of a PDF say unpacks to more bytes than that. */
export async function unpacksBeyond(source: Uint8Array, most: number): Promise<boolean> {
  const bytes = new Uint8Array(source);
  const text = new TextDecoder('latin1').decode(bytes);
  let left = most;
  for (const { index, 0: mark } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const entry = text.slice(Math.max(0, text.lastIndexOf('obj', index)), index);
    const times = entry.match(flate)?.length ?? 0;
    if (times === 0 || isBulk.test(entry)) continue;
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    const packed = bytes.slice(start, end < 0 ? undefined : end);
    left -= await countUnpacked(packed, times, left);
    if (left < 0) return true;
  }
  return false;
}
