import { encodePoints } from '../../queries/map/encode-points.ts';

const perCommunity = 10;
/** Points of a community lie within so many degrees, about 500 m. */
const communityDegrees = 0.005;
/** A street of 250 points measures about 10 km, a province of 100,000 about 200 km. */
const toWidth = (count: number): number => 0.1 * Math.sqrt(count / 250);

/** The same numbers between 0 and 1 in every run (mulberry32). */
function createNumbers(): () => number {
  let state = 20_261_123;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A made-up point file: communities all over a square, ten points around the middle of each. */
export function toSamplePoints(count: number): ArrayBuffer {
  const draw = createNumbers();
  const width = toWidth(count);
  const centres = Array.from({ length: Math.ceil(count / perCommunity) }, () => [
    121 + draw() * width,
    30.7 + draw() * width,
  ]);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const community = numbers.map((index) => Math.floor(index / perCommunity));
  const around = (axis: 0 | 1): number[] =>
    community.map((own) => (centres[own]?.[axis] ?? 0) + (draw() - 0.5) * communityDegrees);
  return encodePoints({
    width: 800,
    height: 1000,
    schematicX: numbers.map(() => draw() * 800),
    schematicY: numbers.map(() => draw() * 1000),
    longitude: around(0),
    latitude: around(1),
    community,
    state: numbers.map((index) => index % 4),
    venue: numbers.map((index) => index % 5),
    precision: numbers.map(() => 0),
  });
}
