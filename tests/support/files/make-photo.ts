/** Degrees, minutes and seconds, as cameras write them. */
interface Taken {
  readonly latitude: readonly [number, number, number];
  readonly longitude: readonly [number, number, number];
}

/** A JPEG of one EXIF block with a position, as phones write it. */
export function makePhoto({ latitude, longitude }: Taken): Buffer {
  const tiff = Buffer.alloc(160);
  const put16 = (value: number, at: number): void => void tiff.writeUInt16BE(value, at);
  const put32 = (value: number, at: number): void => void tiff.writeUInt32BE(value, at);
  tiff.write('MM', 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  // One entry: where the directory of the position begins.
  put16(1, 8);
  [0x8825, 4].forEach((value, at) => {
    put16(value, 10 + at * 2);
  });
  put32(1, 14);
  put32(26, 18);
  put16(4, 26);
  const entry = (
    index: number,
    values: readonly [tag: number, type: number, count: number],
  ): number => {
    const at = 28 + index * 12;
    put16(values[0], at);
    put16(values[1], at + 2);
    put32(values[2], at + 4);
    return at + 8;
  };
  tiff.write('N', entry(0, [1, 2, 2]), 'latin1');
  put32(84, entry(1, [2, 5, 3]));
  tiff.write('E', entry(2, [3, 2, 2]), 'latin1');
  put32(108, entry(3, [4, 5, 3]));
  [...latitude, ...longitude].forEach((value, at) => {
    put32(value, 84 + at * 8);
    put32(1, 88 + at * 8);
  });
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe1]);
  return Buffer.concat([start, length, content, Buffer.from([0xff, 0xd9])]);
}
