import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import {
  clickGroup,
  countDrawn,
  dialog,
  focusMap,
  getFocusName,
  showOne,
  toMapUrl,
  useMaps,
} from '../../support/browser/map-page.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';
import { makePlacedPortal } from '../../support/portals/placed-portal.ts';
import { runCommand } from '../../support/run-command.ts';
import { serveFolder } from '../../../src/cli/serve-folder.ts';

const getBrowser = useBrowser();
const openMap = useMaps(getBrowser);
let folder: string;
let placed: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-placed-'));
  const root = path.join(folder, 'root');
  const out = path.join(folder, 'dist');
  await makePlacedPortal(root);
  const built = await runCommand('build', '--root', root, '--out', out, '--base', '/youlin/');
  expect(built.code, built.stdout + built.stderr).toBe(0);
  placed = await serveFolder(out, '/youlin/');
}, 180_000);
afterAll(async () => {
  await placed.close();
  await rm(folder, { recursive: true, force: true });
});

const placedUrl = (query = ''): string => `${placed.url}map/${query}`;

describe('a dialog', () => {
  test('says what the list says and gives the focus back', async () => {
    const { page } = await openMap(placedUrl());
    await showOne(page, '松枫社区友邻点 03');
    await focusMap(page);
    await clickGroup(page);
    const own = page.locator(dialog);
    expect(await own.textContent()).toContain('松枫社区，状态：运行');
    expect(await own.locator('.state-running').count()).toBe(1);
    expect(await own.locator('a').first().getAttribute('href')).toBe('/youlin/points/songfeng-03/');
    await own.locator('button', { hasText: '关闭' }).click();
    await own.waitFor({ state: 'detached' });
    expect(await getFocusName(page)).toBe('松枫社区友邻点 03（规划），状态：运行');
    await page.close();
  });

  test('copies hours and ways from the list entry, without its ids', async () => {
    const { page } = await openMap(placedUrl());
    await page.evaluate(() => {
      const way = document.createElement('p');
      way.id = 'way';
      way.append('导航：');
      const link = document.createElement('a');
      link.href = 'https://uri.amap.com/marker?position=121.02,30.7';
      link.textContent = '高德地图';
      way.append(link);
      document.querySelector('[data-point-id="songfeng-03"]')?.append(way);
    });
    await showOne(page, '松枫社区友邻点 03');
    await focusMap(page);
    await page.keyboard.press('Enter');
    expect(await page.locator(dialog).getByText('高德地图').getAttribute('href')).toContain('amap');
    expect(await page.locator('#way').count()).toBe(1);
    await page.close();
  });
});

describe('the nearest points', () => {
  const near = { longitude: 121.0181, latitude: 30.6941 };
  const status = '[data-map-locate-status]';

  test('are listed by distance, only when asked, and the place goes nowhere', async () => {
    const { page, requests, problems } = await openMap(placedUrl(), {
      permissions: ['geolocation'],
      geolocation: near,
    });
    const before = requests.length;
    await page.click('[data-map-locate]');
    await page.waitForSelector(`${status}:has-text("从近到远")`);
    expect(await page.textContent(status)).toContain('另有 240 个还没有开门');
    const metres = await page
      .locator('[data-nearest] [data-distance]')
      .evaluateAll((texts) =>
        texts.map((text) => Number((text as HTMLElement).dataset['distance'])),
      );
    // Of 31 with a place, ten are in operation: nobody is sent to the others.
    expect(metres).toHaveLength(10);
    expect([...metres].sort((a, b) => a - b)).toEqual(metres);
    expect(metres[0]).toBeLessThan(500);
    expect(requests.slice(before)).toEqual([]);
    expect(page.url()).not.toContain('121.0');
    expect(await page.locator('[data-point-list] [data-point-id]').count()).toBe(250);
    await page.click('[data-map-locate]');
    expect(await page.locator('[data-nearest]').count()).toBe(0);
    expect(await page.locator('[data-point-group="songfeng"] [data-point-id]').count()).toBe(14);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('far from the street the list stays as it is', async () => {
    const { page } = await openMap(placedUrl(), {
      permissions: ['geolocation'],
      geolocation: { longitude: 116.4, latitude: 39.9 },
    });
    await page.click('[data-map-locate]');
    await page.waitForSelector(`${status}:has-text("不在本街道附近")`);
    expect(await page.locator('[data-nearest]').count()).toBe(0);
    await page.close();
  });

  test('without permission the page says what else can be done', async () => {
    const { page } = await openMap(placedUrl(), { permissions: [] });
    await page.click('[data-map-locate]');
    await page.waitForSelector(`${status}:has-text("没有得到使用位置的许可")`);
    expect(await page.textContent(status)).toContain('输入社区、小区或地址');
    await page.close();
  });

  test.each([
    [2, '现在查不到您的位置'],
    [3, '10 秒内没有查到您的位置'],
  ])('error %i is said in words', async (code, words) => {
    const { page } = await openMap(placedUrl(), {
      prepare: (own) =>
        own.addInitScript((given) => {
          navigator.geolocation.getCurrentPosition = (_, fail) => {
            fail?.({ code: given } as GeolocationPositionError);
          };
        }, code),
    });
    await page.click('[data-map-locate]');
    await page.waitForSelector(`${status}:has-text("${words}")`);
    await page.close();
  });

  test('where nothing has a place, the browser is not even asked', async () => {
    const { page } = await openMap(toMapUrl(), { permissions: [] });
    await page.click('[data-map-locate]');
    expect(await page.textContent(status)).toContain('还没有公布哪个友邻点开了门');
    await page.close();
  });
});

describe('the geographic map', () => {
  const host = 'https://t0.tiles.example';

  /** The page as a server with tiles configured would send it; the tiles answer as told. */
  const withTiles =
    (answer: (route: Route) => Promise<unknown> | undefined) =>
    async (page: Page): Promise<void> => {
      const tiles = {
        host,
        layers: [`${host}/vec_w/{z}/{x}/{y}.png`, `${host}/cva_w/{z}/{x}/{y}.png`],
        crs: 'EPSG:3857',
        maxZoom: 18,
        reviewNumber: 'GS（2024）0650号',
      };
      await page.route('**/map/?*', async (route) => {
        const response = await route.fetch();
        const json = JSON.stringify(tiles).replaceAll('"', '&quot;');
        const body = (await response.text()).replace(
          'data-map ',
          `data-map data-map-tiles="${json}" `,
        );
        const policy = response.headers()['content-security-policy'] ?? '';
        const headers = {
          ...response.headers(),
          'content-security-policy': policy.replace(
            "img-src 'self'",
            `img-src 'self' data: ${host}`,
          ),
        };
        await route.fulfill({ response, body, headers });
      });
      await page.route(`${host}/**`, (route) => answer(route));
    };
  const fallback = '[data-map-status]:has-text("底图没有连上")';
  const dead = {
    'every answer is an error': (route: Route) => route.abort(),
    'no answer ever comes': () => undefined,
  };

  test('draws the points that have a place, and asks nobody', async () => {
    const { page, problems, listOutside } = await openMap(placedUrl());
    await page.check('input[value=geographic]');
    // A resident's home is left out: nobody agreed to show it.
    expect(await countDrawn(page)).toBe(31);
    expect(await page.textContent('[data-map-note]')).toContain('实际位置');
    expect(page.url()).toContain('map=geographic');
    await page.check('input[value=schematic]');
    expect(await countDrawn(page)).toBe(250);
    expect(problems).toEqual([]);
    expect(listOutside()).toEqual([]);
    await page.close();
    const { page: shared } = await openMap(placedUrl('?map=geographic&community=songfeng'));
    expect(await countDrawn(shared)).toBe(14);
    await shared.close();
  });

  test.each(Object.entries(dead))('%s: within 3 s it goes on without tiles', async (_, answer) => {
    const { page, listOutside } = await openMap(placedUrl('?tiles'), {
      prepare: withTiles(answer),
    });
    expect(listOutside()).toEqual([]);
    const waited = await page.evaluate(async () => {
      const before = performance.now();
      document.querySelector<HTMLInputElement>('input[value=geographic]')?.click();
      const status = document.querySelector('[data-map-status]');
      while (status?.textContent === '') {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return performance.now() - before;
    });
    expect(waited).toBeLessThan(3000);
    expect(await page.locator(fallback).isVisible()).toBe(true);
    expect(await page.locator('.leaflet-tile').count()).toBe(0);
    expect(await countDrawn(page)).toBe(31);
    expect(listOutside().filter((url) => !url.startsWith(host))).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  test('tiles that come stay, with their 审图号', async () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { page } = await openMap(placedUrl('?tiles'), {
      prepare: withTiles((route) => route.fulfill({ contentType: 'image/png', body: picture })),
    });
    await page.check('input[value=geographic]');
    await page.waitForSelector('.leaflet-tile-loaded');
    await page.waitForTimeout(3200);
    expect(await page.locator('.leaflet-tile-loaded').count()).toBeGreaterThan(1);
    expect(await page.textContent('.map-review')).toBe('审图号：GS（2024）0650号');
    expect(await page.locator(fallback).count()).toBe(0);
    await page.close();
  });
});

test.each([360, 1280])('breaks no accessibility rule in any state at %i px', async (width) => {
  const { page } = await openMap(placedUrl(), { viewport: { width, height: 900 } });
  expect(await findViolations(page), 'idle').toEqual([]);
  await page.selectOption('[name=community]', 'songfeng');
  expect(await findViolations(page), 'filtered').toEqual([]);
  await showOne(page, '松枫社区友邻点 03');
  await focusMap(page);
  await page.keyboard.press('Enter');
  expect(await page.locator(dialog).count()).toBe(1);
  expect(await findViolations(page), 'dialog').toEqual([]);
  await page.keyboard.press('Escape');
  await page.check('input[value=geographic]');
  expect(await findViolations(page), 'geographic').toEqual([]);
  await page.close();
});
