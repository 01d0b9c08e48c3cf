import { crc32 } from 'node:zlib';

const join = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  join([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);

/** An EXIF block with an orientation and, if wanted, the mark of a position. */
export const exif = (orientation: number, hasPosition = false): Uint8Array =>
  join(
    'Exif\0\0MM\0*',
    [0, 0, 0, 8, 0, hasPosition ? 2 : 1],
    [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    hasPosition ? [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26] : [],
    [0, 0, 0, 0],
    'HIDDEN',
  );

/** A JPEG in form: segments, one scan with escaped and restart bytes, an end. */
export function makeJpeg(options: {
  orientation?: number;
  hasPosition?: boolean;
  more?: readonly (readonly [marker: number, content: string])[];
  trailer?: string;
}): Uint8Array {
  const { orientation, hasPosition = false, more = [], trailer = '' } = options;
  return join(
    [0xff, 0xd8],
    segment(0xe0, join('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    orientation === undefined ? [] : segment(0xe1, exif(orientation, hasPosition)),
    ...more.map(([marker, content]) => segment(marker, Buffer.from(content, 'latin1'))),
    segment(0xdb, join([0, 1, 2])),
    segment(0xda, join([1, 1, 0, 0, 63, 0])),
    [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
    [0xff, 0xd9],
    trailer,
  );
}

const size = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const chunk = (name: string, content: Uint8Array): Uint8Array => {
  const body = join(name, content);
  return join(size(content.length), body, size(crc32(body)));
};

/** A PNG in form, of one pixel, with further chunks before its end. */
export const makePng = (
  more: readonly (readonly [name: string, content: string])[] = [],
): Uint8Array =>
  join(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', join(size(1), size(1), [8, 0, 0, 0, 0])),
    ...more.map(([name, content]) => chunk(name, Buffer.from(content, 'latin1'))),
    chunk('IDAT', join([0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1])),
    chunk('IEND', join()),
  );

const little = (value: number): number[] => size(value).reverse();
const riff = (name: string, content: Uint8Array): Uint8Array =>
  join(name, little(content.length), content, content.length % 2 === 1 ? [0] : []);

/** A WebP in form that announces its metadata. */
export function makeWebp(more: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const body = join(
    'WEBP',
    riff('VP8X', join([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riff('VP8 ', join('pixel')),
    ...more.map(([name, content]) => riff(name, Buffer.from(content, 'latin1'))),
  );
  return join('RIFF', little(body.length), body);
}

/** A GIF in form with a comment, a repeat count and an XMP block. */
export const makeGif = (comment: string): Uint8Array =>
  join(
    'GIF89a',
    [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xff, 11],
    'NETSCAPE2.0',
    [3, 1, 0, 0, 0],
    [0x21, 0xfe, comment.length],
    comment,
    [0],
    [0x21, 0xff, 11],
    'XMP DataXMP',
    [3, 1, 2, 3, 0],
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    [0x3b],
  );
