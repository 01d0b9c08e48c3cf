/** What a stretch of an image file says besides the picture. */
export type ImageMetadata = 'EXIF' | 'GPS' | 'XMP' | 'IPTC' | 'comment' | 'other';

/** A stretch of an image file. */
export interface ImagePart {
  readonly start: number;
  readonly end: number;
  /** What it gives away; undefined for what belongs to the picture. */
  readonly holds?: readonly ImageMetadata[];
}

/** Thrown by a walker when the bytes are not what their beginning says. */
export class BrokenImage extends Error {}

/** Bytes as Latin text, for the marks that formats are made of. */
export const toAscii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/** Everything after the end of the picture: programs hide other files and thumbnails there. */
export const toRest = (bytes: Uint8Array, start: number): ImagePart[] =>
  start < bytes.length ? [{ start, end: bytes.length, holds: ['other'] }] : [];
