import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { projectRoot, runCommand } from '../support/run-command.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const marks = '[data-map-canvas] path.mark';
const visibleEntries = '[data-point-list] [data-point-id]:not([hidden])';

interface Watched {
  readonly page: Page;
  /** Console errors, script errors and CSP violations. */
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

async function openMap(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector('[data-map][data-map-state="ready"]');
  }
  return { page, problems, requests };
}

const mapUrl = (query = ''): string => `${inject('siteUrl')}map/${query}`;

test('draws every point by itself, from this origin, without complaints', async () => {
  const { page, problems, requests } = await openMap(mapUrl());
  expect(await page.getAttribute('[data-map]', 'data-point-count')).toBe('250');
  expect(await page.locator(marks).count()).toBe(250);
  expect(await page.textContent('[data-map] figcaption')).toContain('示意图，不代表实际位置');
  expect(await page.locator('input[value=geographic]').isDisabled()).toBe(true);
  await page.locator(marks).nth(3).click();
  expect(problems).toEqual([]);
  const origin = new URL(mapUrl()).origin;
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  await page.close();
});

test('without JavaScript the drawing and the list hold all points', async () => {
  const { page } = await openMap(mapUrl(), { javaScriptEnabled: false });
  expect(await page.locator('[data-point-list] [data-point-id] a[href]').count()).toBe(250);
  // 250 points and 26 stations.
  expect(await page.locator('[data-map] svg a[href] use').count()).toBe(276);
  expect(await page.locator('[data-map-filter]').isVisible()).toBe(false);
  expect(await page.locator('[data-map] svg.schematic').isVisible()).toBe(true);
  await page.locator('[data-point-id="dasheng-01"] a').click();
  expect(page.url()).toBe(`${inject('siteUrl')}points/dasheng-01/`);
  await page.close();
});

test('a popup names the point, leads to its page and closes with Escape', async () => {
  const { page } = await openMap(mapUrl());
  await page.locator(marks).first().click();
  expect(await page.textContent('.map-popup')).toContain('松枫社区，状态：规划');
  expect(await page.locator('.leaflet-popup-close-button').getAttribute('aria-label')).toBe('关闭');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.map-popup', { state: 'detached' });
  await page.locator(marks).first().click();
  await page.click('.map-popup a');
  expect(page.url()).toBe(`${inject('siteUrl')}points/songfeng-01/`);
  expect(await page.textContent('h1')).toContain('松枫社区友邻点 01');
  await page.close();
});

test('filters narrow the list, the map and the count, and stay in the address', async () => {
  const { page } = await openMap(mapUrl());
  await page.selectOption('[name=kind]', 'rural');
  expect(await page.locator(visibleEntries).count()).toBe(50);
  expect(await page.locator(marks).count()).toBe(50);
  await page.selectOption('[name=community]', 'hongni');
  expect(await page.locator(marks).count()).toBe(9);
  await page.fill('[data-map-filter] [name=q]', '虹霓村友邻点 03');
  expect(await page.locator(visibleEntries).count()).toBe(1);
  expect(await page.locator('[data-point-id="hongni-03"]').isVisible()).toBe(true);
  expect(await page.textContent('[data-map-count][aria-live]')).toBe('找到 1 个，共 250 个友邻点');
  const address = page.url();
  await page.close();

  const { page: shared } = await openMap(address);
  expect(await shared.locator(marks).count()).toBe(1);
  expect(await shared.inputValue('[name=community]')).toBe('hongni');
  await shared.click('[data-map-filter] [type=reset]');
  await shared.waitForFunction(
    (selector) => document.querySelectorAll(selector).length === 250,
    marks,
  );
  expect(new URL(shared.url()).search).toBe('');
  expect(await shared.locator(visibleEntries).count()).toBe(250);
  await shared.close();
});

test('the keyboard reaches the controls, the map and the list, but not 250 marks', async () => {
  const { page } = await openMap(mapUrl());
  await page.focus('[name=state]');
  const reached: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
      }),
    );
  }
  const order = ['清除条件', '友邻点地图', '放大', '缩小', '看全图', '松枫社区友邻站'];
  const places = order.map((label) => reached.findIndex((text) => text.startsWith(label)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  await page.close();
});

test('one finger scrolls the page until the reader asks for the map', async () => {
  const { page } = await openMap(mapUrl(), {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const canDrag = (): Promise<boolean> =>
    page
      .locator('[data-map-canvas]')
      .evaluate((map) => map.classList.contains('leaflet-touch-drag'));
  expect(await canDrag()).toBe(false);
  await page.tap('[data-map-tool=touch]');
  expect(await canDrag()).toBe(true);
  expect(await page.textContent('[data-map-tool=touch]')).toBe('结束操作地图');
  await page.close();
});

/** Gives the first points of the roster a state and coordinates; the last one is a private home. */
function placePoints(roster: string): string {
  const lines = roster.split(/\r?\n/);
  const headers = lines[0]?.split(',') ?? [];
  const set = (index: number, values: Readonly<Record<string, string>>): void => {
    const cells = lines[index]?.split(',') ?? [];
    for (const [header, value] of Object.entries(values)) cells[headers.indexOf(header)] = value;
    lines[index] = cells.join(',');
  };
  const place = { 经度: '121.0150', 纬度: '30.7000', 坐标系: 'WGS84' };
  set(1, { ...place, 状态: '运行' });
  set(2, { ...place, 状态: '筹建', 经度: '121.0200' });
  set(3, { ...place, 经度: '121.0250', 场所类型: '居民自有房屋' });
  return lines.join('\n');
}

test('points with coordinates can be drawn where they are, under any base path', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-placed-'));
  const root = path.join(folder, 'root');
  await cp(path.join(projectRoot, 'content'), path.join(root, 'content'), { recursive: true });
  await cp(path.join(projectRoot, 'data'), path.join(root, 'data'), { recursive: true });
  const roster = path.join(root, 'data/points.csv');
  await writeFile(roster, placePoints(await readFile(roster, 'utf8')));
  const out = path.join(folder, 'dist');
  const built = await runCommand('build', '--root', root, '--out', out, '--base', '/youlin/');
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const server = await serveFolder(out, '/youlin/');
  const { page, problems, requests } = await openMap(`${server.url}map/`);
  expect(await page.locator(marks).count()).toBe(250);
  expect(await page.locator(`${marks}.mark-running`).count()).toBe(1);
  await page.check('input[value=geographic]');
  // A resident's home is left out: nobody agreed to show it.
  expect(await page.locator(marks).count()).toBe(2);
  expect(await page.textContent('[data-map-note]')).toContain('实际位置');
  await page.locator(`${marks}.mark-preparing`).click();
  expect(await page.getAttribute('.map-popup a', 'href')).toBe('/youlin/points/songfeng-02/');
  await page.check('input[value=schematic]');
  expect(await page.locator(marks).count()).toBe(250);
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  await page.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}, 180_000);
