import { describe, expect, test } from 'vitest';
import {
  findImageMetadata,
  findImageType,
  isSoundImage,
  stripImageMetadata,
} from '../../../src/sources/image-metadata.ts';
import { makeGif, makeJpeg, makePng, makeWebp } from '../../support/files/pictures.ts';

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('what a picture says besides itself', () => {
  test.each([
    ['EXIF', makeJpeg({ orientation: 1 }), ['EXIF']],
    ['a position', makeJpeg({ orientation: 1, hasPosition: true }), ['EXIF', 'GPS']],
    ['XMP', makeJpeg({ more: [[0xe1, 'http://ns.adobe.com/xap/1.0/\0HIDDEN']] }), ['XMP']],
    ['IPTC', makeJpeg({ more: [[0xed, 'Photoshop 3.0\0HIDDEN']] }), ['IPTC']],
    ['a comment', makeJpeg({ more: [[0xfe, 'HIDDEN']] }), ['comment']],
    ['what follows the end', makeJpeg({ trailer: 'HIDDEN' }), ['other']],
    [
      'texts',
      makePng([
        ['tEXt', 'Author\0HIDDEN'],
        ['eXIf', 'HIDDEN'],
      ]),
      ['comment', 'EXIF'],
    ],
    [
      'WebP',
      makeWebp([
        ['EXIF', 'HIDDEN'],
        ['XMP ', 'HIDDEN!'],
      ]),
      ['EXIF', 'XMP'],
    ],
    ['GIF', makeGif('HIDDEN'), ['comment', 'XMP']],
  ])('%s: found and gone', (_, bytes, kinds) => {
    expect(findImageMetadata(bytes)).toEqual(kinds);
    const clean = stripImageMetadata(bytes);
    expect(findImageMetadata(clean)).toEqual([]);
    expect(toText(clean)).not.toContain('HIDDEN');
    expect(isSoundImage(clean)).toBe(true);
    expect(findImageType(clean)).toBe(findImageType(bytes));
    expect(stripImageMetadata(clean)).toEqual(clean);
  });
});

test('a clean picture stays byte for byte', () => {
  const profile = 'ICC_PROFILE\0\x01\x01colours';
  const pictures = [makeJpeg({ more: [[0xe2, profile]] }), makePng([['iCCP', 'colours']])];
  for (const bytes of pictures) expect(stripImageMetadata(bytes)).toEqual(new Uint8Array(bytes));
});

test('a turned picture stays turned, and says nothing else', () => {
  const clean = stripImageMetadata(makeJpeg({ orientation: 6, hasPosition: true }));
  expect(toText(clean)).toContain('Exif\0\0MM');
  expect(findImageMetadata(clean)).toEqual([]);
  expect(stripImageMetadata(clean)).toEqual(clean);
});

test('a WebP no longer announces what is gone', () => {
  const clean = stripImageMetadata(makeWebp([['EXIF', 'HIDDEN']]));
  expect(clean[20]).toBe(0x20);
  expect(new DataView(clean.buffer).getUint32(4, true)).toBe(clean.length - 8);
});

test.each([
  ['cut off', makeJpeg({ orientation: 1 }).subarray(0, 40)],
  ['without an end', makePng().subarray(0, 50)],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['empty', new Uint8Array()],
])('%s: not sound, and never called clean', (_, bytes) => {
  expect(isSoundImage(bytes)).toBe(false);
  expect(findImageMetadata(bytes)).toEqual(['other']);
  expect(() => stripImageMetadata(bytes)).toThrow();
});
