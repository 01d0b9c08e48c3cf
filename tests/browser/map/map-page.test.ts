import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { findViolations } from '../../support/browser/find-violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page as a reader without any script gets it; ours stay able to look at it. */
async function openBare(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(inject('siteUrl') + path);
  return page;
}

const findOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('without a script the list and the drawing hold all points and stations', async () => {
  const page = await openBare('map/', 360);
  const entries = page.locator('[data-point-list] [data-point-id]');
  expect(await entries.count()).toBe(250);
  // Nothing has to be opened first.
  expect(await entries.evaluateAll((all) => all.every((own) => own.clientHeight > 40))).toBe(true);
  expect(await page.locator('[data-point-list] .place-station a[href]').count()).toBe(26);
  expect(await page.locator('[data-map] svg.schematic a[href] use').count()).toBe(276);
  const state = entries.first().locator('.state');
  expect(await state.textContent()).toBe('规划');
  await entries.nth(20).locator('a').click();
  expect(new URL(page.url()).pathname).toBe('/points/fenghuang-07/');
  await page.close();
});

test('a cell of the drawing leads to its part of the list', async () => {
  const page = await openBare('map/', 360);
  await page.locator('svg.schematic a', { hasText: '虹霓村' }).click();
  expect(new URL(page.url()).hash).toBe('#hongni');
  const top = await page
    .locator('#hongni')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
  await page.close();
});

const paths = ['map/', 'points/songfeng-01/', 'stations/songfeng-station/'];

test.each(paths)('/%s without a script breaks no accessibility rule', async (path) => {
  const page = await openBare(path, 360);
  expect(await findViolations(page)).toEqual([]);
  const levels = await page.$$eval('main h1, main h2, main h3', (all) =>
    all.map(({ tagName }) => Number(tagName.slice(1))),
  );
  expect(levels[0]).toBe(1);
  expect(
    levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1),
  ).toEqual([]);
  await page.close();
});

test.each([320, 360])('text twice as large fits into %i px', async (width) => {
  for (const path of paths) {
    const page = await openBare(path, width);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
    expect(await findOverflow(page), path).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test('on paper the map stands above the whole list, numbered by community', async () => {
  // A4 less the margins of the print style.
  const page = await openBare('map/', 657);
  await page.emulateMedia({ media: 'print' });
  expect(await findOverflow(page)).toBeLessThanOrEqual(0);
  expect(await page.locator('svg.schematic').isVisible()).toBe(true);
  expect(await page.locator('input[name=map-mode]').first().isVisible()).toBe(false);
  const entries = page.locator('[data-point-group="hongni"] [data-point-id]');
  expect(await entries.count()).toBe(9);
  const marks = await entries.evaluateAll((all) =>
    all.map((own) => getComputedStyle(own, '::before').content),
  );
  expect(new Set(marks)).toEqual(new Set(['counter(point)']));
  const cut = await page
    .locator('[data-point-list] li')
    .evaluateAll((all) => all.filter((own) => own.scrollWidth > own.clientWidth).length);
  expect(cut).toBe(0);
  await page.close();
});
