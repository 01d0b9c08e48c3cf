import { beforeAll, expect, test } from 'vitest';
import type { Point, Portal } from '../../../../src/model/portal.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import {
  toGeographicView,
  toSurroundingsView,
} from '../../../../src/queries/map/geographic-map.ts';
import { toSchematicView } from '../../../../src/queries/map/schematic-map.ts';
import { projectRoot } from '../../../support/run-command.ts';

let portal: Portal;
beforeAll(async () => {
  const result = await loadPortal({ root: projectRoot, base: '/', today: undefined });
  if (!result.portal) throw new Error('The shipped content does not load');
  portal = result.portal;
});

/** A community's first points put somewhere; longitude, latitude, precision. */
function place(...positions: readonly (readonly [number, number, string])[]): Portal {
  const [first, ...others] = portal.communities;
  if (!first) throw new Error('no community');
  const community = { ...first, points: [] as Point[] };
  community.points = first.points.slice(0, positions.length).map((point, index) => {
    const [longitude, latitude, precision] = positions[index] ?? [0, 0, ''];
    return { ...point, community, position: { longitude, latitude, precision } } as Point;
  });
  return { ...portal, communities: [community, ...others], points: community.points };
}

test('without a published place there is no drawing to scale', () => {
  expect(toGeographicView(portal)).toBeUndefined();
  const [point] = portal.points;
  expect(point && toSurroundingsView(portal, point)).toBeUndefined();
});

test('north is above, east is right, and the scale bar measures what is drawn', () => {
  // 1,000 m apart from south to north, and again from west to east.
  const north = 30.7 + 1000 / 111_320;
  const east = 121 + 1000 / (111_320 * Math.cos((30.7 * Math.PI) / 180));
  const view = toGeographicView(
    place([121, 30.7, '测绘'], [121, north, '小区级'], [east, 30.7, '测绘']),
  );
  const [south, top, right] = view?.places ?? [];
  if (!view || !south || !top || !right) throw new Error('not drawn');
  const length = south.y - top.y;
  expect(length).toBeGreaterThan(100);
  expect(right.x - south.x).toBeCloseTo(length, -1);
  expect([south.x, right.y]).toEqual([top.x, south.y]);
  const metres = view.scale.label.endsWith('公里')
    ? Number.parseFloat(view.scale.label) * 1000
    : Number.parseFloat(view.scale.label);
  expect(view.scale.length / length).toBeCloseTo(metres / 1000, 1);
  expect(view.precisions).toEqual(['测绘', '小区级']);
});

test('a place stands among its neighbours; alone it is not blown up', () => {
  const placed = place([121, 30.7, '测绘'], [121.002, 30.701, '示意']);
  const [first] = placed.points;
  const view = first && toSurroundingsView(placed, first);
  expect(view?.places.map(({ isCurrent, isRough }) => [isCurrent, isRough])).toEqual([
    [true, false],
    [false, true],
  ]);
  const alone = place([121, 30.7, '测绘']);
  const [only] = alone.points;
  const single = only && toSurroundingsView(alone, only);
  expect(single?.places[0]).toMatchObject({ x: 400, y: 400, isCurrent: true });
  expect(single?.scale.label).toBe('200 米');
});

test('the schematic drawing holds every point and station, each within its cell', () => {
  const { cells, radius } = toSchematicView(portal);
  const places = cells.flatMap((cell) => cell.places);
  expect(places.filter(({ mark }) => mark === 'station')).toHaveLength(portal.stations.length);
  expect(new Set(places.map(({ href }) => href)).size).toBe(276);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(276);
  for (const { x, y, width, height, places: own } of cells) {
    for (const mark of own) {
      expect(mark.x - radius).toBeGreaterThanOrEqual(x);
      expect(mark.x + radius).toBeLessThanOrEqual(x + width);
      expect(mark.y + radius).toBeLessThanOrEqual(y + height);
    }
  }
});
