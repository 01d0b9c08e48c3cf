const headerBytes = 64;
const pointBytes = 13;
const magic = 0x59_4c_50_54;
/** How many states, kinds of venues and precisions there can be at most. */
const most = { state: 4, venue: 16, precision: 3 };
const unknownVenue = 255;

const areBelow = (column: Uint8Array, limit: number, other?: number): boolean =>
  column.every((value) => value < limit || value === other);

/** West, east, south, north in degrees, then width and height of the drawing. */
function areBounds(numbers: readonly number[]): boolean {
  const [west = NaN, east = NaN, south = NaN, north = NaN, width = NaN, height = NaN] = numbers;
  const isEarth = west >= -180 && west <= east && east <= 180 && south >= -90 && north <= 90;
  return isEarth && south <= north && width > 0 && width < 1e6 && height > 0 && height < 1e6;
}

/**
 * Whether this is the map's point file (`queries/map/encode-points.ts`) and nothing else: places,
 * numbers of communities, states, venues and precisions, without a byte left over for words.
 */
export function isPointFile(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headerBytes || view.getUint32(0) !== magic) return false;
  const count = view.getUint32(8, true);
  const isWhole = view.byteLength === headerBytes + count * pointBytes;
  const isPlain = view.getUint32(4, true) === 1 && view.getUint32(12, true) === 0;
  const numbers = [0, 1, 2, 3, 4, 5].map((index) => view.getFloat64(16 + index * 8, true));
  if (!isWhole || !isPlain || !areBounds(numbers)) return false;
  const toColumn = (index: number): Uint8Array =>
    bytes.subarray(headerBytes + (10 + index) * count, headerBytes + (11 + index) * count);
  return (
    areBelow(toColumn(0), most.state) &&
    areBelow(toColumn(1), most.venue, unknownVenue) &&
    areBelow(toColumn(2), most.precision)
  );
}
