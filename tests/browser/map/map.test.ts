import type { Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  clickGroup,
  countDrawn,
  dialog,
  focusMap,
  key,
  showOne,
  toMapUrl,
  useMaps,
  visibleEntries,
} from '../../support/browser/map-page.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';

const getBrowser = useBrowser();
const openMap = useMaps(getBrowser);

test('draws every point by itself, from this origin, without complaints', async () => {
  const { page, problems, listOutside } = await openMap(toMapUrl());
  expect(await page.getAttribute('[data-map]', 'data-point-count')).toBe('250');
  expect(await countDrawn(page)).toBe(250);
  expect(await page.textContent('[data-map] figcaption')).toContain('示意图，不代表实际位置');
  expect(await page.locator('input[value=geographic]').isDisabled()).toBe(true);
  const [ground = 0, points = 0] = await page.evaluate(() =>
    ['.leaflet-overlay-pane > svg', '.leaflet-overlay-pane > canvas'].map((selector) => {
      const layer = document.querySelector(selector);
      return layer ? Number(getComputedStyle(layer).zIndex) : Number.NaN;
    }),
  );
  expect(points).toBeGreaterThan(ground);
  await focusMap(page);
  await clickGroup(page);
  expect(problems).toEqual([]);
  expect(listOutside()).toEqual([]);
  await page.close();
});

test('without JavaScript the drawing and the list hold all points', async () => {
  const { page } = await openMap(toMapUrl(), { javaScriptEnabled: false });
  expect(await page.locator('[data-point-list] [data-point-id] a[href]').count()).toBe(250);
  // 250 points and 26 stations.
  expect(await page.locator('[data-map] svg a[href] use').count()).toBe(276);
  expect(await page.locator('[data-map-filter]').isVisible()).toBe(false);
  expect(await page.locator('[data-map] svg.schematic').isVisible()).toBe(true);
  await page.locator('[data-point-id="dasheng-01"] a').click();
  expect(page.url()).toBe(`${inject('siteUrl')}points/dasheng-01/`);
  await page.close();
});

describe('loading', () => {
  const isOfMap = (url: string): boolean => /\/(?:start|point-map)\.|\/map\/data\//.test(url);

  test('with data saving nothing is loaded until the reader touches the map', async () => {
    const page = await getBrowser().newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(toMapUrl(), { waitUntil: 'networkidle' });
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
    const page = await getBrowser().newPage();
    await page.route('**/map/data/*', (route) => route.abort());
    await page.goto(toMapUrl(), { waitUntil: 'networkidle' });
    await page.click('[data-map-tool=in]');
    expect(await page.locator('[data-map] svg.schematic').isVisible()).toBe(true);
    expect(await page.locator(visibleEntries).count()).toBe(250);
    await page.close();
  });
});

describe('filters', () => {
  test('narrow list, map and count, and stay in the address', async () => {
    const { page } = await openMap(toMapUrl());
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
    const { page } = await openMap(toMapUrl());
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
    const { page } = await openMap(toMapUrl());
    const draw = (): Promise<string> =>
      page
        .locator('[data-map-canvas] canvas')
        .evaluate((own) => (own as HTMLCanvasElement).toDataURL());
    await page.fill('[data-map-filter] [name=q]', '虹霓村友邻点 03');
    const before = await draw();
    await page.locator('[data-point-id="hongni-03"] a').first().focus();
    const ringed = await draw();
    expect(ringed).not.toBe(before);
    await page.focus('[data-map-filter] [name=q]');
    expect(await draw()).toBe(before);
    await page.close();
  });

  /** Open all week, and never; nobody else says when. */
  const addHours = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const data = (await response.json()) as { hours: unknown[] };
    data.hours.splice(0, 2, [[0, 10_080]], []);
    await route.fulfill({ response, json: data });
  };
  const addFields = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const fields =
      '<p><select name="venue" aria-label="场所"><option value="">全部</option>' +
      '<option value="架空层">架空层</option></select></p>' +
      '<p><label>现在开放<input type="checkbox" name="open" value="1"></label></p>';
    const text = await response.text();
    const body = text.replace('<p class="map-filter-end">', `${fields}$&`);
    await route.fulfill({ response, body });
  };

  test('a community is found by its sound, a point by its hours', async () => {
    const { page } = await openMap(toMapUrl('?fields&open=1'), {
      prepare: async (own) => {
        await own.route('**/map/data/*.json', addHours);
        await own.route('**/map/?fields*', addFields);
      },
    });
    const count = (): Promise<string | null> => page.textContent('[data-map-count]');
    expect(await page.isChecked('[name=open]')).toBe(true);
    expect(await count()).toBe('找到 1 个，共 250 个友邻点');
    await page.uncheck('[name=open]');
    expect(page.url()).not.toContain('open=');
    for (const typed of ['songfeng', 'sf', 'ＳＦＳＱ']) {
      await page.fill('[data-map-filter] [name=q]', typed);
      expect(await count(), typed).toBe('找到 14 个，共 250 个友邻点');
    }
    await page.fill('[data-map-filter] [name=q]', 'ongf');
    expect(await count()).toBe('找到 0 个，共 250 个友邻点');
    await page.close();
  });

  test('where no hours are published nobody is asked for them', async () => {
    const { page } = await openMap(toMapUrl('?fields'), {
      prepare: (own) => own.route('**/map/?fields*', addFields),
    });
    expect(await page.isVisible('[name=open]')).toBe(false);
    expect(await page.isVisible('[name=venue]')).toBe(true);
    await page.close();
  });
});

describe('fingers', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  test('one finger scrolls the page until the reader asks for the map', async () => {
    const { page } = await openMap(toMapUrl(), phone);
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
    ['standard', 44],
    ['elder', 60],
  ])('in the %s version a target is at least %i px wide', async (mode, size) => {
    const { page } = await openMap(toMapUrl(), {
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
    for (const shift of [1 - size / 2, size / 2 - 1]) {
      await clickGroup(page, shift);
      expect(await page.locator(dialog).count(), `${shift} px beside`).toBe(1);
      await page.keyboard.press('Escape');
    }
    await clickGroup(page, size);
    expect(await page.locator(dialog).count()).toBe(0);
    await page.close();
  });
});
