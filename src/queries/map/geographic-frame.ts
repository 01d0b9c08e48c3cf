import type { LngLat } from '../../model/map/coordinates.ts';
import type { Bounds } from '../../model/settings.ts';

/** A cut-out of the Web Mercator plane as a drawing; the same input gives the same numbers. */
export interface GeographicFrame {
  readonly width: number;
  readonly height: number;
  /** Corners of the drawing, WGS84: where a map lays it. */
  readonly bounds: Bounds;
  /** Length of a unit of the drawing on the ground, in the middle. */
  readonly metresPerUnit: number;
  readonly toXy: (place: LngLat) => readonly [x: number, y: number];
}

const width = 800;
/** Heights that fit a page and a telephone. */
const shapes = { flattest: 0.6, steepest: 1.25 };
const margin = 0.06;
/** A single point is drawn with this much around it, in metres of the projection. */
const smallest = 1200;

const radius = 6_378_137;
const radians = Math.PI / 180;
const toX = (longitude: number): number => longitude * radians * radius;
const toY = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) * radius;
const toLongitude = (x: number): number => x / radius / radians;
const toLatitude = (y: number): number =>
  (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) / radians;

interface Range {
  readonly low: number;
  readonly high: number;
}

// Not by `Math.min(...)`: a background has more places than a call may have arguments.
function toRange(values: readonly number[]): Range {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

const toMiddle = ({ low, high }: Range): number => (low + high) / 2;
const toLength = ({ low, high }: Range): number => high - low;

/** The smallest frame of a readable shape around some places; undefined without any. */
export function toGeographicFrame(places: readonly LngLat[]): GeographicFrame | undefined {
  if (places.length === 0) return undefined;
  const x = toRange(places.map(({ longitude }) => toX(longitude)));
  const y = toRange(places.map(({ latitude }) => toY(latitude)));
  const [across, along] = [x, y].map(
    (range) => Math.max(toLength(range), smallest) * (1 + 2 * margin),
  ) as [number, number];
  const shape = Math.min(Math.max(along / across, shapes.flattest), shapes.steepest);
  const height = Math.round(width * shape);
  // Metres of the projection a unit; whatever is longer decides.
  const scale = Math.max(across / width, along / height);
  const left = toMiddle(x) - (scale * width) / 2;
  const top = toMiddle(y) + (scale * height) / 2;
  return {
    width,
    height,
    bounds: {
      west: toLongitude(left),
      east: toLongitude(left + scale * width),
      north: toLatitude(top),
      south: toLatitude(top - scale * height),
    },
    metresPerUnit: scale * Math.cos(toLatitude(toMiddle(y)) * radians),
    toXy: ({ longitude, latitude }) => [
      (toX(longitude) - left) / scale,
      (top - toY(latitude)) / scale,
    ],
  };
}
