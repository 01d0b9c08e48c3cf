import { BrokenImage, toAscii, toRest, type ImageMetadata, type ImagePart } from './image-part.ts';

/** Chunks that browsers draw with; capital letters begin the ones every reader needs. */
const drawn = ['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'pHYs', 'bKGD', 'hIST'];
const animated = ['acTL', 'fcTL', 'fdAT'];

function findHolds(name: string): readonly ImageMetadata[] | undefined {
  if (/^[A-Z]/.test(name) || drawn.includes(name) || animated.includes(name)) return undefined;
  if (name === 'eXIf') return ['EXIF'];
  return /^(?:tEXt|zTXt|iTXt)$/.test(name) ? ['comment'] : ['other'];
}

/** The chunks of a PNG. */
export function walkPng(bytes: Uint8Array): ImagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ImagePart[] = [{ start: 0, end: 8 }];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new BrokenImage('A chunk is cut off');
    const name = toAscii(bytes, at + 4, 4);
    const holds = findHolds(name);
    parts.push(holds ? { start: at, end, holds } : { start: at, end });
    if (name === 'IEND') return [...parts, ...toRest(bytes, end)];
    at = end;
  }
  throw new BrokenImage('The picture has no end');
}
