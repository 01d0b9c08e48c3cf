const orientationTag = 0x0112;
const gpsTag = 0x8825;

/** The tags of the first directory of an EXIF block (a TIFF file) with their short values. */
function readTags(tiff: Uint8Array): Map<number, number> {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const tags = new Map<number, number>();
  if (tiff.length < 14) return tags;
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return tags;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) break;
    tags.set(view.getUint16(entry, isLittle), view.getUint16(entry + 8, isLittle));
  }
  return tags;
}

/** Whether an EXIF block says where the picture was taken. */
export const hasPosition = (tiff: Uint8Array): boolean => readTags(tiff).has(gpsTag);

/** How the picture has to be turned, 1 to 8; 1 is upright. */
export function findOrientation(tiff: Uint8Array): number {
  const value = readTags(tiff).get(orientationTag) ?? 1;
  return value >= 1 && value <= 8 ? value : 1;
}

/** A JPEG segment that says how to turn the picture and nothing else. */
export const toOrientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
