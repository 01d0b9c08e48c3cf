import { expect, inject, test } from 'vitest';
import { usePages } from '../../support/browser/with-page.ts';

const siteUrl = inject('siteUrl');
const withPage = usePages();
const pages = ['', 'topics/sample-parking/', 'communities/songfeng/'];

test.each(pages)('/%s says what has changed since the last visit', async (path) => {
  await withPage(async (page) => {
    const asked: string[] = [];
    await page.clock.setFixedTime('2018-05-29T10:00:00+08:00');
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    expect(await page.locator('.since').isVisible()).toBe(false);
    await page.clock.setFixedTime('2018-06-03T10:00:00+08:00');
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    const line = page.locator('.since summary');
    expect(await line.innerText()).toBe('您上次（5月29日）来以后，没有变化');
    // As if one thing had been there already, and no more.
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('youlin-visits') ?? '[]') as {
        before: { steps: Record<string, number> };
      }[];
      for (const own of kept) own.before.steps = { 'news/earlier': 1 };
      localStorage.setItem('youlin-visits', JSON.stringify(kept));
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await line.innerText()).toMatch(/^您上次（5月29日）来以后，有 [1-9]\d* 处变化$/);
    const shifts = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer.takeRecords().length;
    });
    expect(shifts).toBe(0);
    await line.click();
    expect(await page.locator('.since li a').count()).toBeGreaterThan(0);
    expect(asked.every((url) => url.startsWith(siteUrl) && !url.includes('?'))).toBe(true);
    await page.click('[data-since-forget]');
    expect(await page.evaluate(() => localStorage.getItem('youlin-visits'))).toBe('"off"');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.since').isVisible()).toBe(false);
  });
});

test('a device that may keep nothing shows nothing', async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(siteUrl, { waitUntil: 'networkidle' });
    expect(await page.locator('.since').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });
});
