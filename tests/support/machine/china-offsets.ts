/**
 * GCJ-02 and BD-09 forward, written from the published formulas (Krasovsky 1940 ellipsoid) and
 * not from gcoord, which the portal uses; inverses by iteration.
 */
type Pair = readonly [longitude: number, latitude: number];
type Forward = (place: Pair) => Pair;

const semiMajor = 6_378_245;
const eccentricity = 0.00669342162296594323;
const rad = Math.PI / 180;

/** Sum of the three wave terms of the offset, in metres before scaling. */
const waves = (
  u: number,
  terms: readonly (readonly [amplitude: number, turns: number])[],
): number =>
  terms.reduce((sum, [amplitude, turns]) => sum + amplitude * Math.sin(u * turns * Math.PI), 0) *
  (2 / 3);

export const toGcj: Forward = ([longitude, latitude]) => {
  const x = longitude - 105;
  const y = latitude - 35;
  const root = Math.sqrt(Math.abs(x));
  const common = waves(x, [
    [20, 6],
    [20, 2],
  ]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y ** 2 +
    0.1 * x * y +
    0.2 * root +
    common +
    waves(y, [
      [20, 1],
      [40, 1 / 3],
      [160, 1 / 12],
      [320, 1 / 30],
    ]);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x ** 2 +
    0.1 * x * y +
    0.1 * root +
    common +
    waves(x, [
      [20, 1],
      [40, 1 / 3],
      [150, 1 / 12],
      [300, 1 / 30],
    ]);
  const w2 = 1 - eccentricity * Math.sin(latitude * rad) ** 2;
  const meridian = (semiMajor * (1 - eccentricity)) / w2 ** 1.5;
  const parallel = (semiMajor / Math.sqrt(w2)) * Math.cos(latitude * rad);
  return [longitude + east / parallel / rad, latitude + north / meridian / rad];
};

export const gcjToBaidu: Forward = ([longitude, latitude]) => {
  const factor = (Math.PI * 3000) / 180;
  const radius = Math.hypot(longitude, latitude) + 0.000_02 * Math.sin(latitude * factor);
  const angle = Math.atan2(latitude, longitude) + 0.000_003 * Math.cos(longitude * factor);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
};

export const toBaidu: Forward = (place) => gcjToBaidu(toGcj(place));

/** The place that `forward` brings to `target`: fixed-point iteration down to a micrometre. */
export function invert(forward: Forward, target: Pair): Pair {
  let [longitude, latitude] = target;
  for (let round = 0; round < 100; round += 1) {
    const [x, y] = forward([longitude, latitude]);
    longitude -= x - target[0];
    latitude -= y - target[1];
    if (Math.hypot(x - target[0], y - target[1]) < 1e-11) break;
  }
  return [longitude, latitude];
}

/** Metres between two near places, on the WGS84 ellipsoid. */
export function metresBetween(a: Pair, b: Pair): number {
  const w2 = 1 - 0.006_694_38 * Math.sin(a[1] * rad) ** 2;
  const north = (a[1] - b[1]) * rad * ((6_378_137 * (1 - 0.006_694_38)) / w2 ** 1.5);
  const east = (a[0] - b[0]) * rad * (6_378_137 / Math.sqrt(w2)) * Math.cos(a[1] * rad);
  return Math.hypot(north, east);
}
