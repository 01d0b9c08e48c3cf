import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('长辈版 is kept from page to page', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}about/`);
  await page.click('[data-elder-toggle]');
  expect(await page.getAttribute('html', 'data-mode')).toBe('elder');
  await page.goto(`${inject('siteUrl')}accessibility/`);
  expect(await page.getAttribute('html', 'data-mode')).toBe('elder');
});
