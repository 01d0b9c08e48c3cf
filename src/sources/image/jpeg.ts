import { hasPosition } from './exif.ts';
import { BrokenImage, toAscii, toRest, type ImageMetadata, type ImagePart } from './image-part.ts';

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** What an application or comment segment gives away; colour profiles belong to the picture. */
function findHolds(
  bytes: Uint8Array,
  { marker, start, end }: { marker: number; start: number; end: number },
): readonly ImageMetadata[] | undefined {
  if (marker === 0xfe) return ['comment'];
  if (!isApplication(marker)) return undefined;
  const name = toAscii(bytes, start + 4, 32);
  if (marker === 0xe0 && name.startsWith('JFIF\0')) return undefined;
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE')) return undefined;
  if (marker === 0xee && name.startsWith('Adobe')) return undefined;
  if (name.startsWith('Exif\0')) {
    return hasPosition(bytes.subarray(start + 10, end)) ? ['EXIF', 'GPS'] : ['EXIF'];
  }
  if (name.startsWith('http://ns.adobe.com/x')) return ['XMP'];
  return marker === 0xed ? ['IPTC'] : ['other'];
}

/** Where the compressed picture after a scan's header ends: at the next real marker. */
function skipScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw new BrokenImage('The picture has no end');
}

/** The segments of a JPEG. */
export function walkJpeg(bytes: Uint8Array): ImagePart[] {
  const parts: ImagePart[] = [{ start: 0, end: 2 }];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) throw new BrokenImage('A segment has no marker');
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const start = at;
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new BrokenImage('A segment is cut off');
    at = marker === 0xda ? skipScan(bytes, end) : end;
    const holds = findHolds(bytes, { marker, start, end });
    parts.push(holds ? { start, end: at, holds } : { start, end: at });
  }
  if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) throw new BrokenImage('The picture has no end');
  return [...parts, { start: at, end: at + 2 }, ...toRest(bytes, at + 2)];
}
