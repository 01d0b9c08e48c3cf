import type { PointColumns } from './point-columns.ts';

/** The columns with the size of the schematic drawing. */
export interface DrawnColumns extends PointColumns {
  readonly width: number;
  readonly height: number;
}

/** `YLPT` */
const magic = [0x59, 0x4c, 0x50, 0x54] as const;
const version = 1;
const headerBytes = 64;
const pointBytes = 13;
/** Steps between the two ends of a range; one value more says that there is none. */
const steps = 65_534;
const none = 65_535;

type Range = readonly [least: number, greatest: number];

function toRange(values: ArrayLike<number>): Range {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of Array.from(values)) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least <= greatest ? [least, greatest] : [0, 0];
}

function toSteps(values: ArrayLike<number>, [least, greatest]: Range): Uint16Array {
  const scale = greatest > least ? steps / (greatest - least) : 0;
  return Uint16Array.from(values, (value) =>
    Number.isNaN(value) ? none : Math.round((value - least) * scale),
  );
}

function toIndices(values: ArrayLike<number>, greatest: number): Uint16Array {
  return Uint16Array.from(values, (value) => {
    if (Number.isInteger(value) && value >= 0 && value <= greatest) return value;
    throw new RangeError(`${value} does not fit into the point file`);
  });
}

function writeHeader(view: DataView, count: number, numbers: readonly number[]): void {
  magic.forEach((byte, index) => {
    view.setUint8(index, byte);
  });
  view.setUint16(4, version, true);
  view.setUint32(8, count, true);
  numbers.forEach((number, index) => {
    view.setFloat64(16 + index * 8, number, true);
  });
}

/**
 * All points as one little-endian file of 13 bytes a point after a header of 64: `YLPT`, version
 * (u16), 0 (u16), count (u32), 0 (u32), then as f64 west, east, south, north of the places, width
 * and height of the drawing. The columns follow one after the other: schematic x, y, longitude,
 * latitude and community as u16, state, venue and precision as u8.
 *
 * A coordinate is a multiple of 1/65534 of its range, so it is off by at most half of that: 8 cm
 * in a street of 10 km (steps of 15 cm), 4 m in a province of 500 km. 65535: no place published.
 */
export function encodePoints(columns: DrawnColumns): ArrayBuffer {
  const { width, height, community } = columns;
  const count = community.length;
  const [west, east] = toRange(columns.longitude);
  const [south, north] = toRange(columns.latitude);
  const bytes = new ArrayBuffer(headerBytes + count * pointBytes);
  const view = new DataView(bytes);
  writeHeader(view, count, [west, east, south, north, width, height]);
  const wide = [
    toSteps(columns.schematicX, [0, width]),
    toSteps(columns.schematicY, [0, height]),
    toSteps(columns.longitude, [west, east]),
    toSteps(columns.latitude, [south, north]),
    toIndices(community, none),
  ];
  const narrow = [columns.state, columns.venue, columns.precision].map((values) =>
    toIndices(values, 255),
  );
  let offset = headerBytes;
  for (const column of wide) {
    for (const value of column) {
      view.setUint16(offset, value, true);
      offset += 2;
    }
  }
  for (const column of narrow) {
    new Uint8Array(bytes, offset, count).set(column);
    offset += count;
  }
  return bytes;
}
