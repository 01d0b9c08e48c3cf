import { BrokenImage, toAscii, toRest, type ImageMetadata, type ImagePart } from './image-part.ts';

const holdsOf: Readonly<Record<string, readonly ImageMetadata[]>> = {
  EXIF: ['EXIF'],
  'XMP ': ['XMP'],
};
const drawn = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];

/** The chunks of a WebP file; the first part is its head. */
export function walkWebp(bytes: Uint8Array): ImagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) throw new BrokenImage('The file is cut off');
  const parts: ImagePart[] = [{ start: 0, end: 12 }];
  for (let at = 12; at + 8 <= whole;) {
    const size = view.getUint32(at + 4, true);
    // Chunks begin at even places.
    const end = Math.min(at + 8 + size + (size % 2), whole);
    if (at + 8 + size > whole) throw new BrokenImage('A chunk is cut off');
    const name = toAscii(bytes, at, 4);
    const holds = drawn.includes(name) ? undefined : (holdsOf[name] ?? (['other'] as const));
    parts.push(holds ? { start: at, end, holds } : { start: at, end });
    at = end;
  }
  return [...parts, ...toRest(bytes, whole)];
}

/** Sets the size that the head states, and takes back the announcement of what was left out. */
export function repairWebp(bytes: Uint8Array): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(4, bytes.length - 8, true);
  const announced = 0x08 | 0x04;
  if (toAscii(bytes, 12, 4) === 'VP8X') bytes[20] = (bytes[20] ?? 0) & ~announced;
}
