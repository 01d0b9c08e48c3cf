import { findOrientation, toOrientationSegment } from './image/exif.ts';
import { walkGif } from './image/gif.ts';
import { BrokenImage, toAscii, type ImageMetadata, type ImagePart } from './image/image-part.ts';
import { walkJpeg } from './image/jpeg.ts';
import { walkPng } from './image/png.ts';
import { repairWebp, walkWebp } from './image/webp.ts';

/** Kinds of pictures that every browser shows and that are understood here to the last byte. */
export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif';

const walkers: Readonly<Record<ImageType, (bytes: Uint8Array) => ImagePart[]>> = {
  jpeg: walkJpeg,
  png: walkPng,
  webp: walkWebp,
  gif: walkGif,
};

/** The kind of picture that the first bytes announce; SVG is none: it can hold scripts. */
export function findImageType(bytes: Uint8Array): ImageType | undefined {
  const head = toAscii(bytes, 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return /^GIF8[79]a/.test(head) ? 'gif' : undefined;
}

/** The parts of a picture; undefined when it is none of the known kinds or broken. */
function findParts(bytes: Uint8Array): ImagePart[] | undefined {
  const type = findImageType(bytes);
  if (!type) return undefined;
  try {
    return walkers[type](bytes);
  } catch (error) {
    if (error instanceof BrokenImage || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether every part of a picture is where it should be. */
export const isSoundImage = (bytes: Uint8Array): boolean => findParts(bytes) !== undefined;

/**
 * What a picture says besides itself: camera, position, authors, comments, hidden files.
 * @returns nothing when it is clean; a broken picture may hold anything, so `['other']`
 */
export function findImageMetadata(bytes: Uint8Array): readonly ImageMetadata[] {
  const parts = findParts(bytes);
  if (!parts) return ['other'];
  const turned = toOrientationSegment(findTurn(bytes, parts));
  const isOwn = ({ start, end }: ImagePart): boolean =>
    end - start === turned.length && turned.every((byte, at) => bytes[start + at] === byte);
  return [...new Set(parts.filter((part) => !isOwn(part)).flatMap(({ holds }) => holds ?? []))];
}

/** How a JPEG has to be turned; other kinds are never turned by cameras. */
function findTurn(bytes: Uint8Array, parts: readonly ImagePart[]): number {
  if (findImageType(bytes) !== 'jpeg') return 1;
  const exif = parts.find(({ holds }) => holds?.includes('EXIF'));
  return exif ? findOrientation(bytes.subarray(exif.start + 10, exif.end)) : 1;
}

/** How a picture says it has to be turned, 1 for not at all (the numbers are those of EXIF). */
export const findImageTurn = (bytes: Uint8Array): number => findTurn(bytes, findParts(bytes) ?? []);

/**
 * The picture without anything but itself: pixels, colours, and how to turn it.
 * Throws on a picture that is broken or of an unknown kind.
 */
export function stripImageMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = findParts(bytes);
  if (!parts) throw new BrokenImage('A broken picture cannot be cleaned');
  const kept = parts
    .filter(({ holds }) => !holds)
    .map(({ start, end }) => bytes.subarray(start, end));
  const turn = findTurn(bytes, parts);
  // JFIF's own segment has to come first.
  const place = kept[1]?.[1] === 0xe0 ? 2 : 1;
  if (turn !== 1) kept.splice(place, 0, toOrientationSegment(turn));
  const clean = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    clean.set(part, at);
    at += part.length;
  }
  if (findImageType(clean) === 'webp') repairWebp(clean);
  return clean;
}
