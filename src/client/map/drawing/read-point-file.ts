import type { PointTable } from './point-table.ts';

/** What the map's data says of the points in words. */
export type PointTexts = Pick<PointTable, 'ids' | 'names'>;

/** Where the columns stand is told in `queries/map/encode-points.ts`. */
const headerBytes = 64;
const pointBytes = 13;
const magic = 0x59_4c_50_54;
const version = 1;
const steps = 65_534;

const fail = (reason: string): never => {
  throw new Error(`The point file cannot be read: ${reason}`);
};

function readCount(view: DataView): number {
  if (view.byteLength < headerBytes) fail(`it has ${view.byteLength} bytes only`);
  if (view.getUint32(0) !== magic) fail('it is another kind of file');
  const found = view.getUint16(4, true);
  if (found !== version) fail(`it has version ${found}`);
  const count = view.getUint32(8, true);
  const wanted = headerBytes + count * pointBytes;
  if (view.byteLength !== wanted) fail(`${view.byteLength} bytes instead of ${wanted}`);
  return count;
}

// Every processor that browsers run on is little-endian like the file.
const toWide = (bytes: ArrayBuffer, count: number, column: number): Uint16Array =>
  new Uint16Array(bytes, headerBytes + column * 2 * count, count);
const toNarrow = (bytes: ArrayBuffer, count: number, column: number): Uint8Array =>
  new Uint8Array(bytes, headerBytes + (10 + column) * count, count);

function toNumbers(values: Uint16Array, least: number, greatest: number): Float64Array {
  const numbers = new Float64Array(values.length);
  const step = (greatest - least) / steps;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    numbers[i] = value > steps ? NaN : least + value * step;
  }
  return numbers;
}

/**
 * The points of a `.bin` beside the map's data. What are small numbers stay where they are in the
 * file; only the coordinates are calculated.
 * @throws when it is another file, another version or not whole
 */
export function readPointFile(bytes: ArrayBuffer, texts: PointTexts): PointTable {
  const view = new DataView(bytes);
  const count = readCount(view);
  if (texts.ids.length !== count || texts.names.length !== count) {
    fail(`${count} points, but ${texts.ids.length} ids and ${texts.names.length} names`);
  }
  // Of the two places only one is drawn at a time.
  const toColumn = (column: number, least: number, greatest: number): (() => Float64Array) => {
    let numbers: Float64Array | undefined;
    return () => (numbers ??= toNumbers(toWide(bytes, count, column), least, greatest));
  };
  const read = (index: number): number => view.getFloat64(16 + index * 8, true);
  const getX = toColumn(0, 0, read(4));
  const getY = toColumn(1, 0, read(5));
  const getLongitude = toColumn(2, read(0), read(1));
  const getLatitude = toColumn(3, read(2), read(3));
  return {
    count,
    ids: texts.ids,
    names: texts.names,
    get schematicX() {
      return getX();
    },
    get schematicY() {
      return getY();
    },
    get longitude() {
      return getLongitude();
    },
    get latitude() {
      return getLatitude();
    },
    community: toWide(bytes, count, 4),
    state: toNarrow(bytes, count, 0),
    venue: toNarrow(bytes, count, 1),
    precision: toNarrow(bytes, count, 2),
  };
}
