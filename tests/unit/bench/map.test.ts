import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findMapSubjects, ours } from '../../../src/bench/map/map-subject.ts';
import { renderMaps, toMapBars } from '../../../src/bench/map/render-maps.ts';
import type { MapResult } from '../../../src/bench/map/measure-maps.ts';
import { toSamplePoints } from '../../../src/bench/map/sample-points.ts';
import { isPointFile } from '../../../src/output/is-point-file.ts';

const figures = { load: 80, pan: 4, slowestPan: 5, zoom: 30, heap: 10, pick: 2 };
const other = { page: 'markercluster', name: 'leaflet.markercluster' };
const toResults = (points: number): MapResult[] => [
  { points, subject: ours, runs: [figures] },
  { points, subject: other, runs: [{ ...figures, load: 8000, pick: undefined }] },
];

test('beside the figures of others stands how many times ours they are', () => {
  const text = renderMaps(
    [...toResults(5000), { points: 5000, subject: other, runs: [], fault: '失败' }],
    [{ points: 100_000, bytes: 1_300_064, gzip: 800_000 }],
  );
  expect(text).toContain('| 5000 | 友邻画布 | 80.0 | 4.0 | 30.0 | 10.0 | 2.0 |');
  expect(text).toContain('| 5000 | leaflet.markercluster | 8000，100.00 | 4.0，1.00 |');
  expect(text).toContain('| 5000 | leaflet.markercluster | 失败 |');
  expect(text).toContain('| 100000 | 1300064 | 1269.6 | 781.3 | 390.6 |');
});

test('bars are judged at 100,000 points only', () => {
  expect(toMapBars(toResults(5000)).map(({ isMet }) => isMet)).toEqual(Array(4).fill(undefined));
  expect(toMapBars(toResults(100_000)).map(({ isMet }) => isMet)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('what is not installed is named and left out', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-peers-'));
  const own = path.join(folder, 'node_modules/supercluster');
  await mkdir(own, { recursive: true });
  await writeFile(path.join(own, 'package.json'), '{"version":"9.9.9"}');
  const { present, lines } = findMapSubjects(folder);
  expect(present.map(({ page }) => page)).toEqual([
    'nothing',
    'ours',
    'markers',
    'circles',
    'supercluster',
  ]);
  expect(lines).toEqual([
    '- leaflet.markercluster 未安装，略过（--peers）。',
    '- supercluster 9.9.9。',
  ]);
  await rm(folder, { recursive: true });
});

test('the made-up points are the same every time and a sound point file', () => {
  const bytes = new Uint8Array(toSamplePoints(250));
  expect(isPointFile(bytes)).toBe(true);
  expect(new Uint8Array(toSamplePoints(250))).toEqual(bytes);
});
