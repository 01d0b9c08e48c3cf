/** Bytes that follow the first one of an item to say its length, by the low five bits. */
const lengthBytes: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };

function readNumber(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at);
  if (size === 4) return view.getUint32(at);
  return Number(view.getBigUint64(at));
}

/**
 * Every text of CBOR data (RFC 8949), in which Pagefind keeps its words and filters. Items are
 * read one after the other whatever they are nested in; throws when the data is cut off.
 */
export function readCborTexts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = view.getUint8(at);
    const [major, low] = [first >> 5, first & 31];
    const size = lengthBytes[low] ?? 0;
    const length = size === 0 ? low : readNumber(view, at + 1, size);
    at += 1 + size;
    if ((major !== 2 && major !== 3) || low === 31) continue;
    if (at + length > bytes.length) throw new Error('The data is cut off');
    if (major === 3) texts.push(decoder.decode(bytes.subarray(at, at + length)));
    at += length;
  }
  return texts;
}
