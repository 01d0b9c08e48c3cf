import { BrokenImage, toAscii, toRest, type ImageMetadata, type ImagePart } from './image-part.ts';

/** Size in bytes of a colour table, from the flags that announce it. */
const toTableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** The end of a row of blocks, each led by its length, closed by an empty one. */
function skipBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) throw new BrokenImage('A block is cut off');
    at += 1 + length;
    if (length === 0) return at;
  }
}

/** What an extension gives away; how often a film repeats belongs to the picture. */
function findHolds(bytes: Uint8Array, start: number): readonly ImageMetadata[] | undefined {
  const label = bytes[start + 1];
  if (label === 0xfe) return ['comment'];
  if (label !== 0xff) return undefined;
  const name = toAscii(bytes, start + 3, 11);
  if (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0') return undefined;
  return name.startsWith('XMP') ? ['XMP'] : ['other'];
}

/** The blocks of a GIF. */
export function walkGif(bytes: Uint8Array): ImagePart[] {
  const head = 13 + toTableSize(bytes[10] ?? 0);
  const parts: ImagePart[] = [{ start: 0, end: head }];
  for (let at = head; at < bytes.length;) {
    const start = at;
    if (bytes[at] === 0x3b) return [...parts, { start, end: at + 1 }, ...toRest(bytes, at + 1)];
    if (bytes[at] === 0x21) {
      at = skipBlocks(bytes, at + 2);
      const holds = findHolds(bytes, start);
      parts.push(holds ? { start, end: at, holds } : { start, end: at });
    } else if (bytes[at] === 0x2c) {
      at = skipBlocks(bytes, at + 11 + toTableSize(bytes[at + 9] ?? 0));
      parts.push({ start, end: at });
    } else throw new BrokenImage('A block is unknown');
  }
  throw new BrokenImage('The picture has no end');
}
