import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toWgs84 } from '../../../../src/model/map/coordinates.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { renderPointsGeojson } from '../../../../src/queries/downloads/points-geojson.ts';
import {
  gcjToBaidu,
  invert,
  metresBetween,
  toBaidu,
  toGcj,
} from '../../../support/machine/china-offsets.ts';

type Pair = readonly [longitude: number, latitude: number];
const same = (place: Pair): Pair => place;
const forward = { WGS84: same, CGCS2000: same, GCJ02: toGcj, BD09: toBaidu } as const;
const systems = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09'] as const;

/** A grid of 41 × 41 places over the street and well beyond it. */
const grid = Array.from({ length: 41 * 41 }, (_, i): Pair => [
  120.9 + (i % 41) * 0.006,
  30.6 + Math.floor(i / 41) * 0.005,
]);

test('the formulas of the test give the reference values of the conventions', () => {
  const gcj = toGcj([121.015, 30.7]);
  expect(gcj.map((degrees) => degrees.toFixed(6))).toEqual(['121.019394', '30.697726']);
  expect(gcjToBaidu(gcj).map((degrees) => degrees.toFixed(6))).toEqual(['121.025968', '30.703359']);
  const baidu = toBaidu([116.403988, 39.914266]);
  expect(metresBetween(baidu, [116.416615601, 39.921965801])).toBeLessThan(0.01);
});

test.each(systems)('%s: within a metre of an independent calculation over the street', (system) => {
  const farthest = grid.reduce((most, place) => {
    const [longitude, latitude] = forward[system](place);
    const found = toWgs84({ longitude, latitude }, system);
    const inverse = invert(forward[system], [longitude, latitude]);
    expect(metresBetween(inverse, place)).toBeLessThan(0.001);
    return Math.max(most, metresBetween([found.longitude, found.latitude], place));
  }, 0);
  expect(farthest).toBeLessThan(1);
});

const headers =
  '编号,名称,所属社区,所属友邻站,状态,启用日期,场所类型,地址,负责人,负责人同意公开,联系电话,经度,纬度,坐标系,定位精度,开放时间,出处';

test('a roster of 250 points in four systems: each within a metre in the portal and the download', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-systems-'));
  await mkdir(path.join(root, 'data'));
  await mkdir(path.join(root, 'content'));
  const places = Array.from({ length: 250 }, (_, i): Pair => [
    120.97 + (i % 25) * 0.0041,
    30.655 + Math.floor(i / 25) * 0.0093,
  ]);
  const rows = places.map((place, i) => {
    const system = systems[i % 4] ?? 'WGS84';
    const [longitude, latitude] = forward[system](place).map((degrees) => degrees.toFixed(6));
    return `p-${i},示例友邻点第${i}号,east,,规划,,,,,,,${longitude},${latitude},${system},测绘,,`;
  });
  const files = {
    'communities.csv':
      '编号,名称,别名,类别,区划代码,小区/村小组个数,常住人口,规划友邻点数,出处\neast,东示例社区,,城市社区,,2,100,250,\n',
    'points.csv': `${[headers, ...rows].join('\n')}\n`,
    'portal.yaml': "地图:\n  边界: { 西: '120.9', 南: '30.6', 东: '121.15', 北: '30.8' }\n",
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(root, 'data', name), text);
  }
  const { portal, issues } = await loadPortal({ root, base: '/' });
  await rm(root, { recursive: true });
  expect(issues).toEqual([]);
  expect(portal?.points).toHaveLength(250);
  const distances = (found: readonly Pair[]): number[] =>
    places.map((place, i) => metresBetween(found[i] ?? [0, 0], place));
  const positions = (portal?.points ?? []).map(({ position }): Pair => [
    position?.longitude ?? 0,
    position?.latitude ?? 0,
  ]);
  expect(Math.max(...distances(positions))).toBeLessThan(1);
  const { features } = JSON.parse(portal ? renderPointsGeojson(portal) : '') as {
    features: { geometry: { coordinates: Pair } }[];
  };
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(positions);
});
