import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { PointGroup, PointLayer } from '../../../src/client/map/drawing/point-layer.ts';
import type { MapBench } from '../../../src/client/map/bench/run.ts';
import { bundlePages } from '../../../src/bench/map/bundle-pages.ts';
import { ours } from '../../../src/bench/map/map-subject.ts';
import { toSamplePoints } from '../../../src/bench/map/sample-points.ts';
import { serveFolder, type Server } from '../../../src/cli/serve-folder.ts';
import { launchBrowser } from '../../support/browser/browser.ts';

/** What the page under test holds. */
interface Tested {
  readonly bench: Omit<MapBench, 'getDrawn'> & { readonly getDrawn: () => PointLayer };
  picked?: PointGroup | undefined;
}
declare const bench: Tested['bench'];

let folder = '';
let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-layer-'));
  const site = await bundlePages(folder, [ours], undefined);
  await writeFile(path.join(site, 'points.bin'), new Uint8Array(toSamplePoints(5000)));
  server = await serveFolder(site);
  browser = await launchBrowser();
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1000, height: 700 },
    deviceScaleFactor: 2,
  });
  page = await context.newPage();
  await page.goto(`${server.url}ours.html`);
  await page.waitForFunction('window.bench !== undefined');
  await page.evaluate(() => bench.load('points.bin'));
  await page.evaluate(() => {
    document.querySelector('#map')?.addEventListener('click', (event) => {
      const { clientX, clientY } = event as MouseEvent;
      (window as unknown as Tested).picked = bench.getDrawn().pick(clientX, clientY);
    });
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Shown {
  readonly x: number;
  readonly y: number;
  readonly points: readonly number[];
}

const listShown = (): Promise<readonly Shown[]> =>
  page.evaluate(() =>
    bench
      .getDrawn()
      .listGroups()
      .map(({ x, y, points }) => ({ x, y, points })),
  );

const zoomTo = (zoom: number): Promise<void> =>
  page.evaluate((wanted) => {
    bench.getMap().setZoom(wanted, { animate: false });
  }, zoom);

async function clickAt(x: number, y: number): Promise<readonly number[] | undefined> {
  await page.mouse.click(x, y);
  return page.evaluate(() => (window as unknown as Tested).picked?.points);
}

/** Whether anything is drawn at a place of the view. */
const isDrawn = (x: number, y: number): Promise<boolean> =>
  page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
      if (!canvas) return false;
      const box = canvas.getBoundingClientRect();
      const at = [(left - box.left) * devicePixelRatio, (top - box.top) * devicePixelRatio];
      return canvas.getContext('2d')?.getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1).data[3] === 255;
    },
    [x, y] as const,
  );

test('5,000 points: all of them stand in groups, and a click beside the middle picks one', async () => {
  const groups = await listShown();
  expect(groups.flatMap(({ points }) => points)).toHaveLength(5000);
  const group = groups[Math.floor(groups.length / 2)];
  if (!group) throw new Error('nothing is drawn');
  expect(await isDrawn(group.x - 12, group.y)).toBe(true);
  expect(await clickAt(group.x + 6, group.y - 5)).toEqual(group.points);
});

test('near enough each point stands alone, is drawn and picked, and stays so while the map moves', async () => {
  await page.evaluate(() => {
    const map = bench.getMap();
    const [first] = bench.getDrawn().listGroups();
    if (first)
      map.setZoomAround(map.containerPointToLatLng([first.x, first.y]), 18, { animate: false });
  });
  let seen = 0;
  for (const offset of [0, 40, 300]) {
    await page.evaluate((right) => {
      bench.getMap().panBy([right, 0], { animate: false });
    }, offset);
    for (const { x, y, points } of await listShown()) {
      expect(points).toHaveLength(1);
      expect(await isDrawn(x, y)).toBe(true);
      expect(await clickAt(x, y)).toEqual(points);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(2);
});

test('where there is nothing nothing is picked; a hidden point is neither drawn nor picked', async () => {
  await zoomTo(12);
  const groups = await listShown();
  const [first] = groups;
  if (!first) throw new Error('nothing is drawn');
  await page.evaluate((hidden) => {
    const mask = new Uint8Array(5000).fill(1);
    for (const point of hidden) mask[point] = 0;
    bench.getDrawn().show(mask);
  }, first.points);
  const left = (await listShown()).flatMap(({ points }) => points);
  expect(left.filter((point) => first.points.includes(point))).toEqual([]);
  await page.evaluate(() => {
    bench.getDrawn().show(new Uint8Array(5000));
  });
  expect(await listShown()).toEqual([]);
  expect(await isDrawn(first.x, first.y)).toBe(false);
  expect(await clickAt(first.x, first.y)).toBeUndefined();
  await page.evaluate(() => {
    bench.getDrawn().show(undefined);
  });
});

test('the ring of the focus is drawn and taken away again', async () => {
  const [group] = await listShown();
  if (!group) throw new Error('nothing is drawn');
  const countDrawn = (): Promise<number> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels ? pixels.filter((value, index) => index % 4 === 3 && value > 0).length : 0;
    });
  const mark = (isOn: boolean): Promise<void> =>
    page.evaluate((wanted) => {
      const layer = bench.getDrawn();
      layer.mark(wanted ? layer.listGroups()[0] : undefined);
    }, isOn);
  const before = await countDrawn();
  await mark(true);
  expect(await countDrawn()).toBeGreaterThan(before);
  await mark(false);
  expect(await countDrawn()).toBe(before);
});
