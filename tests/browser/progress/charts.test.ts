import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser/browser.ts';

const path = 'commitments/stations-urban/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Collects what the browser complains about, refused content included. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  return complaints;
}

test('without JavaScript the drawing and its table are there', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(inject('siteUrl') + path);
  const figure = page.locator('figure[data-chart]');
  expect(await figure.locator('svg').isVisible()).toBe(true);
  expect(await figure.locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await figure.locator('tbody [data-sample]').first().innerText()).toContain('示例');
  await page.close();
});

test('the type of the drawing stays readable on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(inject('siteUrl') + path);
  const scale = await page
    .locator('.chart-svg')
    .evaluate((svg) => svg.getBoundingClientRect().width / 300);
  expect(14 * scale).toBeGreaterThanOrEqual(12);
  await page.close();
});

test('in view it becomes interactive in the same place, under the strict policy', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const complaints = collectComplaints(page);
  await page.goto(inject('siteUrl') + path);
  const figure = page.locator('figure[data-chart]');
  const before = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('canvas').waitFor();
  const after = await figure.boundingBox();
  expect(after?.height).toBe(before?.height);
  expect(await figure.locator('svg').count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the drawing stays when the chart code cannot be loaded', async () => {
  const page = await browser.newPage();
  await page.route(/chart-drawing/, (route) => route.abort());
  await page.goto(inject('siteUrl') + path);
  const failed = page.waitForEvent('requestfailed');
  await page.locator('figure[data-chart]').scrollIntoViewIfNeeded();
  await failed;
  expect(await page.locator('.chart-svg').evaluate((svg) => getComputedStyle(svg).opacity)).toBe(
    '1',
  );
  await page.close();
});

test('a chart without observations draws the target alone', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('siteUrl')}commitments/center-area/`);
  const figure = page.locator('figure[data-chart]');
  expect(await figure.locator('svg .chart-target').count()).toBe(1);
  expect(await figure.locator('svg circle, svg .chart-bar').count()).toBe(0);
  expect(await figure.locator('svg').textContent()).toContain('尚无公开数据');
  await page.close();
});
