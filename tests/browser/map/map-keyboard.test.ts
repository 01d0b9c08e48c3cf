import { describe, expect, test } from 'vitest';
import {
  dialog,
  focusMap,
  getFocusName,
  toMapUrl,
  useMaps,
} from '../../support/browser/map-page.ts';

const openMap = useMaps();

describe('the keyboard', () => {
  test('reaches controls, map and list in order, and the map once', async () => {
    const { page } = await openMap(toMapUrl());
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
      /^松枫社区友邻站/,
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
    const { page } = await openMap(toMapUrl());
    const button = await focusMap(page);
    const getPlace = (): Promise<{ left: number; top: number }> =>
      button.evaluate(({ style }) => ({
        left: Number.parseInt(style.left, 10),
        top: Number.parseInt(style.top, 10),
      }));
    const start = await getPlace();
    for (const [there, back, axis] of [
      ['ArrowDown', 'ArrowUp', 'top'],
      ['ArrowLeft', 'ArrowRight', 'left'],
    ] as const) {
      const before = await getPlace();
      await page.keyboard.press(there);
      const after = await getPlace();
      const direction = Math.sign(after[axis] - before[axis]);
      expect(direction).toBe(axis === 'top' ? 1 : -1);
      await page.keyboard.press(back);
      expect(Math.sign((await getPlace())[axis] - after[axis])).toBe(-direction);
    }
    await page.keyboard.press('End');
    expect((await getPlace()).top).toBeGreaterThan(start.top + 200);
    // Nothing lies beyond: the map stays where it is.
    const last = await getFocusName(page);
    await page.keyboard.press('ArrowDown');
    expect(await getFocusName(page)).toBe(last);
    await page.keyboard.press('Home');
    expect(await getPlace()).toEqual(start);
    await page.close();
  });

  test('opens a group, a point and its page, and goes back with Escape', async () => {
    const { page } = await openMap(toMapUrl());
    await page.selectOption('[name=community]', 'songfeng');
    await page.click('[data-map-tool=all]');
    const button = await focusMap(page);
    const name = await button.getAttribute('aria-label');
    expect(name).toMatch(/^松枫社区 \d+ 个友邻点$/);
    let depth = 0;
    while ((await getFocusName(page)).endsWith('个友邻点')) {
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
    const { page } = await openMap(toMapUrl(), { viewport: { width: 1280, height: 1000 } });
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
        let last = '';
        while (last !== getId()) {
          last = getId();
          visit();
          press('PageDown');
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
        for (const link of getLinks()) found.add(link);
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
