import { describe, expect, test } from 'vitest';
import {
  forEachInside,
  type Places,
} from '../../../../../../src/client/map/drawing/point-layer/cell-index.ts';
import {
  findGroupOf,
  findNearest,
  listInside,
  toPointGroup,
} from '../../../../../../src/client/map/drawing/point-layer/find-groups.ts';
import {
  groupPoints,
  listPoints,
  type Grouping,
} from '../../../../../../src/client/map/drawing/point-layer/group-points.ts';
import { toPointSets } from '../../../../../../src/client/map/drawing/point-layer/point-sets.ts';
import { createRandom } from '../../../../../support/random.ts';

const distance = 44;

/** Points all over a plane, some of them in heaps, some without a place. */
function drawPlaces(seed: number, count: number): Places {
  const below = createRandom(seed);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let point = 0; point < count; point++) {
    const isHeaped = point % 3 === 0;
    x[point] = point % 17 === 16 ? NaN : isHeaped ? 300 + below(40) : below(2000) - 500;
    y[point] = isHeaped ? 200 + below(40) : below(1500) - 500;
  }
  return { x, y };
}

const listGroups = ({ count, size }: Grouping): number[] =>
  Array.from({ length: count }, (_, group) => group).filter((group) => (size[group] ?? 0) > 0);

const toDistance = ({ x, y }: Places, a: number, b: number): number =>
  Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));

const everywhere = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

describe.each([1, 2, 3, 4, 5])('points put together, seed %i', (seed) => {
  const places = drawPlaces(seed, 700);
  const mask = Uint8Array.from(places.x, (_, point) => Number(point % 4 !== 0));
  const cases = [
    { scale: 0.1 },
    { scale: 1 },
    { scale: 3.7 },
    { scale: 1, mask },
    { scale: 200 },
  ].map((options) => ({ options, grouping: groupPoints(places, { distance, ...options }) }));

  test('every shown point is in one group, no other is in any', () => {
    for (const { options, grouping } of cases) {
      const all = listGroups(grouping).flatMap((group) => listPoints(grouping, group));
      const shown = Array.from(places.x.keys()).filter(
        (point) => !Number.isNaN(places.x[point]) && options.mask?.[point] !== 0,
      );
      expect(all.sort((a, b) => a - b)).toEqual(shown);
    }
  });

  test('no two groups are nearer than a finger is wide', () => {
    for (const { grouping } of cases) {
      const groups = listGroups(grouping);
      const near = groups.flatMap((a) =>
        groups.filter((b) => a < b && toDistance(grouping, a, b) < distance),
      );
      expect(near).toEqual([]);
    }
  });

  test('a group stands in the middle of its points and knows how many they are', () => {
    for (const { options, grouping } of cases) {
      for (const group of listGroups(grouping)) {
        const points = listPoints(grouping, group);
        const sum = points.reduce((total, point) => total + (places.x[point] ?? 0), 0);
        expect(grouping.x[group]).toBeCloseTo((sum / points.length) * options.scale, 5);
        expect(grouping.size[group]).toBe(points.length);
      }
    }
  });

  test('looking into an area finds what is in it, once', () => {
    for (const { grouping } of cases) {
      const area = { left: -100, top: 20, right: 800, bottom: 333 };
      const found: number[] = [];
      forEachInside(grouping.index, grouping, { area, visit: (group) => found.push(group) });
      const expected = listGroups(grouping).filter((group) => {
        const [x, y] = [grouping.x[group] ?? 0, grouping.y[group] ?? 0];
        return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
      });
      expect(found.sort((a, b) => a - b)).toEqual(expected);
    }
  });

  test('the nearest group within reach is picked, and none beyond it', () => {
    const below = createRandom(seed + 100);
    for (const { grouping } of cases) {
      for (let time = 0; time < 200; time++) {
        const at = { x: below(1500) - 200, y: below(1200) - 200 };
        const found = findNearest(grouping, at, 22);
        const distances = listGroups(grouping).map((group) =>
          Math.hypot((grouping.x[group] ?? 0) - at.x, (grouping.y[group] ?? 0) - at.y),
        );
        const nearest = Math.min(...distances);
        if (nearest > 22) expect(found).toBeUndefined();
        else {
          const { x, y } = grouping;
          const reached = found ?? -1;
          expect(Math.hypot((x[reached] ?? 0) - at.x, (y[reached] ?? 0) - at.y)).toBe(nearest);
        }
      }
    }
  });

  test('the same points give the same groups', () => {
    for (const { options, grouping } of cases) {
      expect(groupPoints(places, { distance, ...options })).toEqual(grouping);
    }
  });
});

test('groups are listed row by row, each from left to right', () => {
  const places = { x: Float64Array.of(300, 100, 200, 50), y: Float64Array.of(10, 300, 20, 15) };
  const grouping = groupPoints(places, { scale: 1, distance });
  const order = listInside(grouping, { ...everywhere, top: 0 }).map((group) =>
    listPoints(grouping, group),
  );
  expect(order).toEqual([[3], [2], [0], [1]]);
});

test('the points of a community are all one group or all alone', () => {
  // Two communities, each a row with 30 and 100 between its points.
  const x = Float64Array.of(0, 30, 60, 500, 600, 700);
  const places = { x, y: new Float64Array(6) };
  const anchors = { x: Float64Array.of(30, 600), y: Float64Array.of(8, 8) };
  const sets = toPointSets([0, 0, 0, 1, 1, 1], places, anchors);
  const toSizes = (scale: number): number[] => {
    const grouping = groupPoints(places, { scale, distance, sets });
    return listGroups(grouping).map((group) => grouping.size[group] ?? 0);
  };
  expect(toSizes(0.4)).toEqual([3, 3]);
  const whole = groupPoints(places, { scale: 0.4, distance, sets });
  expect(Array.from(whole.y.slice(0, 2))).toEqual([8 * 0.4, 8 * 0.4]);
  expect(toSizes(1)).toEqual([3, 1, 1, 1]);
  expect(toSizes(1.5)).toEqual([1, 1, 1, 1, 1, 1]);
  // Communities that are too near to each other become one group like points.
  expect(toSizes(0.05)).toEqual([6]);
});

test('a group that was handed out keeps its points, and is found again by one of them', () => {
  const places = drawPlaces(9, 300);
  const grouping = groupPoints(places, { scale: 1, distance });
  const [group = -1] = listGroups(grouping).filter(
    (candidate) => (grouping.size[candidate] ?? 0) > 5,
  );
  const { points, x } = toPointGroup(grouping, group, { x: 10, y: 20 });
  expect(points.length).toBe(grouping.size[group]);
  expect(x).toBe((grouping.x[group] ?? 0) - 10);
  for (const point of points) expect(findGroupOf(grouping, point)).toBe(group);
});
