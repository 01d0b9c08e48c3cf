import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';

const wechat =
  'Mozilla/5.0 (Linux; Android 10; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
  'Chrome/86.0.4240.99 XWEB/4317 MMWEBSDK/20220903 Mobile Safari/537.36 MicroMessenger/8.0.28';
const downloads =
  'main a[href$=".csv"], main a[href$=".xlsx"], main a[href$=".json"], main a[href$=".ics"]';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ userAgent: wechat });
});
afterAll(() => browser.close());

async function open(page: string, own = context): Promise<Page> {
  const tab = await own.newPage();
  await tab.goto(inject('siteUrl') + page, { waitUntil: 'networkidle' });
  return tab;
}

test.each(['data/', 'data/communities/', 'stations/songfeng-station/'])(
  'in WeChat /%s has no dead download, but a way out',
  async (page) => {
    const tab = await open(page);
    expect(await tab.locator(downloads).count()).toBe(0);
    const note = tab.locator('[data-wechat]');
    expect(await note.innerText()).toContain('在浏览器打开');
    await note.getByRole('button').click();
    await tab.waitForFunction(() =>
      /已复制|没有复制成/.test(document.querySelector('[data-wechat] button')?.textContent ?? ''),
    );
    await tab.close();
  },
);

test('a roster’s links lead to the page that shows it', async () => {
  const tab = await open('data/');
  const links = tab.locator('main table.rosters a', { hasText: '看网上的表格' });
  expect(await links.count()).toBeGreaterThan(5);
  await links.first().click();
  await tab.waitForURL(/\/data\/[a-z-]+\/$/);
  await tab.close();
});

test('other browsers keep their downloads', async () => {
  const plain = await browser.newContext();
  const tab = await open('data/', plain);
  expect(await tab.locator(downloads).count()).toBeGreaterThan(30);
  expect(await tab.locator('[data-wechat]').count()).toBe(0);
  await plain.close();
});
