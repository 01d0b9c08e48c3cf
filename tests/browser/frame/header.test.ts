import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fakeVoice, type Said } from '../../support/browser/fake-voice.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import { pageKinds } from '../../support/site/page-kinds.ts';

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openContext(mode = 'standard', javaScriptEnabled = true): Promise<BrowserContext> {
  const viewport = { width: 360, height: 760 };
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  if (!javaScriptEnabled) return context;
  await context.addInitScript((chosen) => {
    localStorage.setItem('youlin-mode', chosen);
  }, mode);
  return context;
}

const measureHeader = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('header')?.getBoundingClientRect().height ?? 0);

describe.each([
  ['standard', 64],
  ['elder', 120],
])('the header of a phone in %s', (mode, most) => {
  test(`is never higher than ${most} px, and leads to 我有事要说`, async () => {
    const context = await openContext(mode);
    const page = await context.newPage();
    const high: string[] = [];
    for (const path of pageKinds) {
      await page.goto(site + path, { waitUntil: 'domcontentloaded' });
      const height = await measureHeader(page);
      if (height === 0 || height > most) high.push(`/${path} ${height}`);
      const link = page.locator('header [data-take-part-link]');
      expect(await link.isVisible(), path).toBe(true);
      expect(await link.getAttribute('href'), path).toBe('/take-part/');
    }
    expect(high).toEqual([]);
    await context.close();
  });
});

const rooms = [
  ...['my', 'map', 'communities', 'points', 'stations', 'center', 'take-part', 'topics'],
  ...['minutes', 'news', 'commitments', 'milestones', 'funds', 'projects', 'policies'],
  ...['discrepancies', 'data', 'glossary', 'about'],
];

test('without a script the menu opens and names every room', async () => {
  const context = await openContext('standard', false);
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  const links = page.locator('.site-menu nav a');
  expect(await links.first().isVisible()).toBe(false);
  await page.locator('.site-menu summary').click();
  for (const room of rooms) {
    expect(await page.locator(`.site-menu nav a[href="/${room}/"]`).isVisible(), room).toBe(true);
  }
  expect(await page.locator('.site-menu [aria-current]').getAttribute('href')).toBe('/about/');
  await context.close();
});

test('the menu closes by Escape, which leads back, and by a touch beside it', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  const summary = page.locator('.site-menu summary');
  await summary.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.locator('.site-menu nav').isVisible()).toBe(false);
  expect(await summary.evaluate((own) => own === document.activeElement)).toBe(true);
  await summary.click();
  await page.mouse.click(180, 750);
  expect(await page.locator('.site-menu nav').isVisible()).toBe(false);
  await context.close();
});

test('the search of a phone is a sign until it is touched, then a whole line', async () => {
  const context = await openContext('standard', false);
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  const form = page.locator('.site-search');
  expect((await form.boundingBox())?.width).toBe(44);
  await page.locator('#site-search').click();
  expect((await form.boundingBox())?.width).toBe(360);
  await page.keyboard.type('停车');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}search/?q=${encodeURIComponent('停车')}`);
  await context.close();
});

describe('念给我听', () => {
  test('reads the page in 长辈版 at one touch', async () => {
    const context = await openContext('elder');
    await context.addInitScript(fakeVoice, 'zh-CN');
    const page = await context.newPage();
    await page.goto(`${site}about/`);
    await page.getByRole('button', { name: '念给我听' }).click();
    await page.locator('[data-read-aloud]').waitFor();
    const said = await page.evaluate(() => (globalThis as unknown as { said: Said }).said);
    expect(said[0]?.text).toContain('关于本站');
    await context.close();
  });

  test.each([
    ['elder', 'en-US'],
    ['standard', 'zh-CN'],
  ])('is not there in %s with a voice of %s', async (mode, lang) => {
    const context = await openContext(mode);
    await context.addInitScript(fakeVoice, lang);
    const page = await context.newPage();
    await page.goto(`${site}about/`, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-listen]').isVisible()).toBe(false);
    await context.close();
  });
});

test('长辈版 ends every page with its three doors', async () => {
  const context = await openContext('elder');
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  const hrefs = await page
    .locator('.elder-doors a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['/my/', '/take-part/', 'tel:96345']);
  await context.close();
});

test('the home page is three screens of a phone', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(site);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    3 * 760,
  );
  await context.close();
});
