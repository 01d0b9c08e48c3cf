import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { toGeographicView } from '../../../../src/queries/map/geographic-map.ts';
import { toGeographicFrame } from '../../../../src/queries/map/geographic-frame.ts';
import { toScaleBar } from '../../../../src/queries/map/scale-bar.ts';
import { simplifyLine, type Xy } from '../../../../src/queries/map/simplify-line.ts';
import { toBackgroundPaths } from '../../../../src/queries/map/base-map.ts';
import { metresBetween } from '../../../support/machine/china-offsets.ts';
import { projectRoot } from '../../../support/run-command.ts';

type Pair = [longitude: number, latitude: number];
const wave = Array.from({ length: 2000 }, (_, i): Pair => [
  120.12 + i * 0.00001,
  30.235 + Math.sin(i / 40) * 0.001,
]);
const lake: Pair[] = [
  [120.121, 30.231],
  [120.129, 30.231],
  [120.129, 30.234],
  [120.121, 30.234],
  [120.121, 30.231],
];
const feature = (properties: Readonly<Record<string, string>>, geometry: unknown): unknown => ({
  type: 'Feature',
  properties,
  geometry,
});
const baseMap = {
  type: 'FeatureCollection',
  features: [
    feature({ 类别: '道路', 名称: '示例路' }, { type: 'LineString', coordinates: wave }),
    feature(
      { 类别: '道路', 名称: '示例路' },
      { type: 'LineString', coordinates: wave.slice(0, 1500) },
    ),
    feature({ 类别: '水域', 名称: '示例湖' }, { type: 'Polygon', coordinates: [lake] }),
    feature({ 类别: '边界' }, { type: 'LineString', coordinates: lake.slice(0, 4) }),
  ],
};

/** A street with two placed points of four, with or without a background. */
async function loadStreet(withBackground: boolean): Promise<Portal> {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-places-'));
  await cp(path.join(projectRoot, 'tests/portals/tiny-street'), root, { recursive: true });
  if (withBackground) {
    const settings = path.join(root, 'data/portal.yaml');
    await appendFile(settings, '地图:\n  审图号: 示例审图号\n');
    await writeFile(path.join(root, 'data/basemap.geojson'), JSON.stringify(baseMap));
  }
  const { portal, issues } = await loadPortal({ root, base: '/youlin/' });
  await rm(root, { recursive: true });
  if (!portal) throw new Error(JSON.stringify(issues));
  return portal;
}

const bare = await loadStreet(false);
const street = await loadStreet(true);

test('only points with a place are drawn, each where it is', () => {
  const view = toGeographicView(bare);
  expect(view?.places.map(({ id, isRough }) => [id, isRough])).toEqual([
    ['hedong-1', false],
    ['hexi-1', false],
  ]);
  expect(view?.places[0]?.href).toBe('/youlin/points/hedong-1/');
  expect(view?.background).toEqual([]);
  expect(view?.reviewNumber).toBeUndefined();
  const placed = bare.points.filter(({ position }) => position);
  const { bounds = { west: 0, south: 0, east: 0, north: 0 }, width = 0, height = 0 } = view ?? {};
  for (const [index, { position }] of placed.entries()) {
    const { x = 0, y = 0 } = view?.places[index] ?? {};
    // Over a street Mercator and degrees agree to a few metres.
    const back: Pair = [
      bounds.west + (x / width) * (bounds.east - bounds.west),
      bounds.north - (y / height) * (bounds.north - bounds.south),
    ];
    expect(metresBetween(back, [position?.longitude ?? 0, position?.latitude ?? 0])).toBeLessThan(
      3,
    );
  }
});

test('without any placed point there is no drawing', () => {
  const points = street.points.map((point) => ({ ...point, position: undefined }));
  expect(toGeographicView({ ...street, points })).toBeUndefined();
});

test('the background comes with its 审图号, by kind, areas below lines, each name once', () => {
  const view = toGeographicView(street);
  expect(view?.reviewNumber).toBe('示例审图号');
  expect(view?.background.map(({ kind, isArea }) => `${kind} ${String(isArea)}`)).toEqual([
    'water true',
    'road false',
    'boundary false',
  ]);
  expect(view?.background[0]?.d).toMatch(/^M[^M]*z$/);
  for (const { d } of view?.background ?? []) expect(d).toMatch(/^[Mlz\d .-]+$/);
  expect(view?.labels.map(({ text }) => text).sort()).toEqual(['示例湖', '示例路']);
});

test('the same input gives the same bytes', async () => {
  const again = toGeographicView(await loadStreet(true));
  expect(JSON.stringify(again)).toBe(JSON.stringify(toGeographicView(street)));
});

/** The corners of every line of a path. */
function readPath(d: string): Xy[][] {
  return d
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((dx, i): Xy[] => {
        if (i % 2 === 1) return [];
        x += dx;
        y += numbers[i + 1] ?? 0;
        return [[x, y]];
      });
    });
}

const distanceToLine = ([x, y]: Xy, line: readonly Xy[]): number =>
  Math.min(
    ...line.slice(1).map(([bx, by], i) => {
      const [ax, ay] = line[i] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(
        1,
        Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)),
      );
      return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }),
  );

test('a path keeps within a unit of the road, and finer detail within an eighth', () => {
  const frame = toGeographicFrame(lake.map(([longitude, latitude]) => ({ longitude, latitude })));
  if (!frame) throw new Error('There are places');
  const road = [
    { kind: '道路', name: undefined, lines: [wave], isArea: false, number: 1 },
  ] as const;
  const places = wave.map(([longitude, latitude]) => frame.toXy({ longitude, latitude }));
  const [path] = toBackgroundPaths(road, frame);
  const [line = []] = readPath(path?.d ?? '');
  expect(Math.max(...places.map((place) => distanceToLine(place, line)))).toBeLessThan(1);
  expect(line.length).toBeGreaterThan(20);
  expect(line.length).toBeLessThan(wave.length / 3);
});

describe('simplifying', () => {
  test('a straight line keeps its ends, a ring its corners', () => {
    const straight = Array.from({ length: 50 }, (_, i): Xy => [i, i]);
    expect(simplifyLine(straight, 0.1)).toEqual([
      [0, 0],
      [49, 49],
    ]);
    const ring: Xy[] = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplifyLine(ring, 0.1)).toEqual([ring[0], ring[2], ring[3], ring[4], ring[5]]);
  });

  test('the longest and worst line is done', () => {
    const spiral = Array.from({ length: 60_000 }, (_, i): Xy => [Math.cos(i) * i, Math.sin(i) * i]);
    expect(simplifyLine(spiral, 0.1).length).toBeGreaterThan(30_000);
  });
});

describe('the frame', () => {
  test('a single point has ground around it', () => {
    const frame = toGeographicFrame([{ longitude: 121.015, latitude: 30.7 }]);
    const [x, y] = frame?.toXy({ longitude: 121.015, latitude: 30.7 }) ?? [0, 0];
    expect([Math.round(x), Math.round(y)]).toEqual([400, Math.round((frame?.height ?? 0) / 2)]);
    const { west = 0, east = 0, south = 0, north = 0 } = frame?.bounds ?? {};
    const across = metresBetween([west, 30.7], [east, 30.7]);
    expect(across).toBeGreaterThan(1000);
    expect(across / 800 / (frame?.metresPerUnit ?? 1)).toBeCloseTo(1, 2);
    expect(metresBetween([121, south], [121, north])).toBeGreaterThan(600);
  });

  test('a scale is round and no longer than a quarter', () => {
    for (const metresPerUnit of [1.2, 3.7, 12, 40, 100]) {
      const { label, length } = toScaleBar({ width: 800, metresPerUnit });
      expect(length).toBeLessThanOrEqual(200.1);
      const [number, unit] = [parseFloat(label), label.split(' ')[1]];
      const metres = unit === '公里' ? number * 1000 : number;
      expect(Math.abs(metres / metresPerUnit - length)).toBeLessThan(0.06);
    }
  });
});
