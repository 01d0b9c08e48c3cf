import axe from 'axe-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, BrowserContextOptions, Locator, Page, Route } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { makePlacedPortal } from '../support/placed-portal.ts';
import { runCommand } from '../support/run-command.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';

let browser: Browser;
let folder: string;
let placed: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-placed-'));
  const root = path.join(folder, 'root');
  const out = path.join(folder, 'dist');
  await makePlacedPortal(root);
  const built = await runCommand('build', '--root', root, '--out', out, '--base', '/youlin/');
  expect(built.code, built.stdout + built.stderr).toBe(0);
  placed = await serveFolder(out, '/youlin/');
}, 180_000);
afterAll(async () => {
  await browser.close();
  await placed.close();
  await rm(folder, { recursive: true, force: true });
});

const key = '.map-key:not([hidden])';
const dialog = '[role=dialog]';
const visibleEntries = '[data-point-list] [data-point-id]:not([hidden])';

interface Watched {
  readonly page: Page;
  /** Console errors, script errors and CSP violations. */
  readonly problems: readonly string[];
  readonly requests: readonly string[];
  /** Requests to any other origin. */
  readonly listOutside: () => string[];
}

interface Opening extends BrowserContextOptions {
  /** Done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

async function openMap(address: string, { prepare, ...options }: Opening = {}): Promise<Watched> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(address);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector('[data-map][data-map-state="ready"]');
  }
  const { origin } = new URL(address);
  return {
    page,
    problems,
    requests,
    listOutside: () => requests.filter((url) => !url.startsWith(origin)),
  };
}

const mapUrl = (query = ''): string => `${inject('siteUrl')}map/${query}`;
const placedUrl = (query = ''): string => `${placed.url}map/${query}`;
const countDrawn = async (page: Page): Promise<number> =>
  Number(await page.getAttribute('[data-map]', 'data-map-drawn'));
const getFocusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

async function focusMap(page: Page): Promise<Locator> {
  const button = page.locator(key);
  await button.focus();
  await page.keyboard.press('Home');
  return button;
}

/** Clicks where the keyboard's focus is, as a mouse would. */
async function clickGroup(page: Page, shift = 0): Promise<void> {
  const box = await page.locator(key).boundingBox();
  if (!box) throw new Error('No group has the focus');
  await page.mouse.click(box.x + box.width / 2 + shift, box.y + box.height / 2);
}

/** Narrows the map to one point, so that a single one is in view. */
async function showOne(page: Page, name: string): Promise<void> {
  await page.fill('[data-map-filter] [name=q]', name);
  expect(await countDrawn(page)).toBe(1);
}

test('draws every point by itself, from this origin, without complaints', async () => {
  const { page, problems, listOutside } = await openMap(mapUrl());
  expect(await page.getAttribute('[data-map]', 'data-point-count')).toBe('250');
  expect(await countDrawn(page)).toBe(250);
  expect(await page.textContent('[data-map] figcaption')).toContain('示意图，不代表实际位置');
  expect(await page.locator('input[value=geographic]').isDisabled()).toBe(true);
  await focusMap(page);
  await clickGroup(page);
  expect(problems).toEqual([]);
  expect(listOutside()).toEqual([]);
  await page.close();
});

test('without JavaScript the drawing and the list hold all points', async () => {
  const { page } = await openMap(mapUrl(), { javaScriptEnabled: false });
  expect(await page.locator('[data-point-list] [data-point-id] a[href]').count()).toBe(250);
  expect(await page.locator('[data-map] svg a[href] use').count()).toBe(250);
  expect(await page.locator('[data-map-filter]').isVisible()).toBe(false);
  expect(await page.locator('[data-map] svg.schematic').isVisible()).toBe(true);
  await page.locator('[data-point-group="dasheng"] summary').click();
  await page.locator('[data-point-id="dasheng-01"] a').first().click();
  expect(page.url()).toBe(`${inject('siteUrl')}points/dasheng-01/`);
  await page.close();
});

describe('loading', () => {
  const isOfMap = (url: string): boolean => /\/(?:start|point-map)\.|\/map\/data\//.test(url);

  test('with data saving nothing is loaded until the reader touches the map', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(mapUrl(), { waitUntil: 'networkidle' });
    await page.waitForTimeout(1700);
    expect(requests.filter(isOfMap)).toEqual([]);
    // The list needs no map.
    await page.selectOption('[name=kind]', 'rural');
    await page.waitForSelector('[data-map-count]:has-text("找到 50 个")');
    expect(requests.filter((url) => url.includes('point-map.'))).toEqual([]);
    await page.click('[data-map-tool=in]');
    await page.waitForSelector('[data-map][data-map-state="ready"]');
    expect(await countDrawn(page)).toBe(50);
    await page.close();
  });

  test('a map whose data does not come leaves drawing and list as they were', async () => {
    const page = await browser.newPage();
    await page.route('**/map/data/*', (route) => route.abort());
    await page.goto(mapUrl(), { waitUntil: 'networkidle' });
    await page.click('[data-map-tool=in]');
    expect(await page.locator('[data-map] svg.schematic').isVisible()).toBe(true);
    expect(await page.locator(visibleEntries).count()).toBe(250);
    await page.close();
  });
});

describe('the keyboard', () => {
  test('reaches controls, map and list in order, and the map once', async () => {
    const { page } = await openMap(mapUrl());
    await page.focus('[name=state]');
    const reached: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await getFocusName(page));
    }
    const order = [
      /^清除条件/,
      /个友邻点$|，状态：/,
      /^放大/,
      /^缩小/,
      /^看全图/,
      /^松枫社区\s*14\s*个$/,
    ];
    const places = order.map((label) => reached.findIndex((text) => label.test(text)));
    expect(
      places.every((place) => place >= 0),
      reached.join('|'),
    ).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await page.close();
  });

  test('walks from group to group in every direction, to the first and to the last', async () => {
    const { page } = await openMap(mapUrl());
    const button = await focusMap(page);
    const getPlace = (): Promise<{ left: number; top: number }> =>
      button.evaluate(({ style }) => ({
        left: Number.parseInt(style.left, 10),
        top: Number.parseInt(style.top, 10),
      }));
    const start = await getPlace();
    for (const [there, back, axis] of [
      ['ArrowRight', 'ArrowLeft', 'left'],
      ['ArrowDown', 'ArrowUp', 'top'],
    ] as const) {
      const before = await getPlace();
      await page.keyboard.press(there);
      const after = await getPlace();
      expect(after[axis]).toBeGreaterThan(before[axis]);
      await page.keyboard.press(back);
      expect((await getPlace())[axis]).toBeLessThan(after[axis]);
    }
    await page.keyboard.press('End');
    expect((await getPlace()).top).toBeGreaterThan(start.top + 400);
    // Nothing lies beyond: the map stays where it is.
    const last = await getFocusName(page);
    await page.keyboard.press('ArrowDown');
    expect(await getFocusName(page)).toBe(last);
    await page.keyboard.press('Home');
    expect(await getPlace()).toEqual(start);
    await page.close();
  });

  test('opens a group, a point and its page, and goes back with Escape', async () => {
    const { page } = await openMap(placedUrl());
    await page.selectOption('[name=community]', 'songfeng');
    await page.click('[data-map-tool=all]');
    const button = await focusMap(page);
    const name = await button.getAttribute('aria-label');
    expect(name).toMatch(/^松枫社区 \d+ 个友邻点$/);
    let depth = 0;
    while (/个友邻点$/.test(await getFocusName(page))) {
      await page.keyboard.press('Enter');
      depth += 1;
    }
    const point = await getFocusName(page);
    expect(point).toMatch(/^松枫社区友邻点 \d+（规划），状态：/);
    await page.keyboard.press('Enter');
    expect(await page.locator(dialog).evaluate((own) => own === document.activeElement)).toBe(true);
    const title = await page.locator(dialog).getAttribute('aria-labelledby');
    expect(point).toContain((await page.textContent(`#${title ?? ''}`)) ?? '-');
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).count()).toBe(0);
    expect(await getFocusName(page)).toBe(point);
    for (let step = 0; step < depth; step += 1) await page.keyboard.press('Escape');
    expect(await getFocusName(page)).toBe(name);
    for (let step = 0; step <= depth; step += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await getFocusName(page)).toBe('看这个友邻点');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/points\/songfeng-\d\d\/$/);
    await page.close();
  });

  test('reaches every point and the way to its page', async () => {
    const { page } = await openMap(placedUrl(), { viewport: { width: 1280, height: 1000 } });
    await focusMap(page);
    // The keys that a reader presses, sent from inside because there are thousands of them.
    const reached = await page.evaluate(() => {
      const found = new Set<string>();
      const press = (name: string): void => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      };
      const getName = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
      const getLinks = (): string[] =>
        Array.from(
          document.querySelectorAll<HTMLAnchorElement>('[role=dialog] a[href*="/points/"]'),
          ({ href }) => href,
        );
      const getId = (): string =>
        `${getName()} ${(document.activeElement as HTMLElement).style.cssText}`;
      const walk = (visit: () => void): void => {
        press('Home');
        for (let last = ''; last !== getId(); press('PageDown')) {
          last = getId();
          visit();
        }
      };
      const open = (): void => {
        (document.activeElement as HTMLElement).click();
      };
      const seen = new Set<string>();
      const openPoint = (): void => {
        if (getName().endsWith('个友邻点') || seen.has(getName())) return;
        seen.add(getName());
        open();
        getLinks().forEach((link) => found.add(link));
        press('Escape');
      };
      walk(() => {
        if (!getName().endsWith('个友邻点')) {
          openPoint();
          return;
        }
        open();
        walk(openPoint);
        press('Escape');
      });
      return found.size;
    });
    expect(reached).toBe(250);
    await page.close();
  });
});

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

describe('filters', () => {
  test('narrow list, map and count, and stay in the address', async () => {
    const { page } = await openMap(mapUrl());
    await page.selectOption('[name=kind]', 'rural');
    expect(await page.locator(visibleEntries).count()).toBe(50);
    expect(await countDrawn(page)).toBe(50);
    await page.selectOption('[name=community]', 'hongni');
    expect(await countDrawn(page)).toBe(9);
    await page.fill('[data-map-filter] [name=q]', '虹霓村友邻点 03');
    expect(await page.locator(visibleEntries).count()).toBe(1);
    expect(await page.locator('[data-point-id="hongni-03"]').isVisible()).toBe(true);
    const count = '找到 1 个，共 250 个友邻点';
    expect(await page.textContent('[data-map-count][aria-live]')).toBe(count);
    const address = page.url();
    // Away and back, as after reading a point's page.
    await page.locator('[data-point-id="hongni-03"] a').first().click();
    await page.goBack();
    await page.waitForSelector(`[data-map-count]:has-text("${count}")`);
    expect(await page.inputValue('[name=community]')).toBe('hongni');
    await page.close();

    const { page: shared } = await openMap(address);
    expect(await countDrawn(shared)).toBe(1);
    expect(await shared.inputValue('[name=community]')).toBe('hongni');
    await shared.click('[data-map-filter] [type=reset]');
    await shared.waitForSelector('[data-map][data-map-drawn="250"]');
    expect(new URL(shared.url()).search).toBe('');
    expect(await shared.locator(visibleEntries).count()).toBe(250);
    await shared.close();
  });

  test('the list follows the map when asked to, and says the count', async () => {
    const { page } = await openMap(mapUrl());
    await page.check('[data-map-follow]');
    expect(await page.locator(visibleEntries).count()).toBe(250);
    await focusMap(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const visible = await page.locator(visibleEntries).count();
    expect(visible).toBeGreaterThan(0);
    expect(visible).toBeLessThan(100);
    expect(await page.textContent('[data-map-count]')).toBe(
      `找到 250 个，共 250 个友邻点；图上看得见 ${visible} 个`,
    );
    await page.uncheck('[data-map-follow]');
    expect(await page.locator(visibleEntries).count()).toBe(250);
    await page.close();
  });

  test('an entry that is reached in the list is ringed on the map', async () => {
    const { page } = await openMap(mapUrl());
    expect(await page.locator('[data-map-canvas] .mark-ring').count()).toBe(0);
    await page.fill('[data-map-filter] [name=q]', '虹霓村友邻点 03');
    await page.locator('[data-point-id="hongni-03"] a').first().focus();
    expect(await page.locator('[data-map-canvas] .mark-ring').count()).toBe(1);
    await page.close();
  });

  test('sounds, kinds of venue and hours are asked for where they are published', async () => {
    const addData = async (route: Route): Promise<void> => {
      const response = await route.fetch();
      const data = (await response.json()) as {
        venues: string[];
        communities: { pinyin?: string }[];
        points: { venue?: number; hours?: [number, number][] }[];
      };
      data.venues = ['架空层', '物业用房'];
      Object.assign(data.communities[0] ?? {}, { pinyin: 'song feng she qu' });
      // Open all week but for a minute, and never.
      Object.assign(data.points[0] ?? {}, { venue: 1, hours: [[0, 10_080]] });
      Object.assign(data.points[1] ?? {}, { venue: 0, hours: [] });
      await route.fulfill({ response, json: data });
    };
    const { page } = await openMap(mapUrl(), {
      prepare: async (own) => {
        await own.route('**/map/data/*', addData);
      },
    });
    const count = (): Promise<string | null> => page.textContent('[data-map-count]');
    for (const typed of ['songfeng', 'sf', 'ＳＦＳＱ', 'feng']) {
      await page.fill('[data-map-filter] [name=q]', typed);
      expect(await count(), typed).toBe('找到 14 个，共 250 个友邻点');
    }
    await page.fill('[data-map-filter] [name=q]', 'ongf');
    expect(await count()).toBe('找到 0 个，共 250 个友邻点');
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
    expect(await page.textContent(status)).toContain('另有 220 个没有公布位置');
    const metres = await page
      .locator('[data-nearest] [data-distance]')
      .evaluateAll((texts) =>
        texts.map((text) => Number((text as HTMLElement).dataset['distance'])),
      );
    expect(metres).toHaveLength(30);
    expect([...metres].sort((a, b) => a - b)).toEqual(metres);
    expect(metres[0]).toBeLessThan(50);
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
    const { page } = await openMap(mapUrl(), { permissions: [] });
    await page.click('[data-map-locate]');
    expect(await page.textContent(status)).toContain('还没有公布友邻点的坐标');
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
    expect(await countDrawn(page)).toBe(30);
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
    expect(await countDrawn(page)).toBe(30);
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

describe('fingers', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  test('one finger scrolls the page until the reader asks for the map', async () => {
    const { page } = await openMap(mapUrl(), phone);
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

  test.each([
    ['44 px', 'standard', 21, 44],
    ['60 px in 长辈版', 'elder', 29, 60],
  ])('a target is at least %s wide', async (_, mode, reach, size) => {
    const { page } = await openMap(placedUrl(), {
      ...phone,
      prepare: (own) =>
        own.addInitScript((chosen) => {
          localStorage.setItem('youlin-mode', chosen);
        }, mode),
    });
    await showOne(page, '松枫社区友邻点 03');
    await focusMap(page);
    const box = await page.locator(key).boundingBox();
    expect([box?.width, box?.height]).toEqual([size, size]);
    for (const shift of [-reach, reach]) {
      await clickGroup(page, shift);
      expect(await page.locator(dialog).count(), `${shift} px beside`).toBe(1);
      await page.keyboard.press('Escape');
    }
    await clickGroup(page, size);
    expect(await page.locator(dialog).count()).toBe(0);
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
