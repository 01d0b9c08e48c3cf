import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { pageKinds } from '../../support/site/page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What Chromium reports as moved, in words, from the first paint on. */
function collectShifts(): string[] {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const name = (node: Node | null): string =>
    node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? '');
  return (observer.takeRecords() as Shift[]).map(
    ({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => name(node)).join()}`,
  );
}

/** Until the page has done what it does by itself: its scripts ran, map and chart stand. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-map]:not([data-map-state="ready"])'),
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        // Without a limit it may never come: a browser that nobody looks at has no frames to idle between.
        requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 500 });
      }),
  );
}

const cases = [
  ['in the ordinary version', 'standard', [...pageKinds, '404.html']],
  ['in 长辈版', 'elder', ['', 'map/', 'search/', 'data/', 'commitments/points-total/']],
] as const;

test.each(cases)('nothing moves while a page loads on a phone %s', async (_, mode, paths) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript((chosen) => {
    localStorage.setItem('youlin-mode', chosen);
  }, mode);
  const page = await context.newPage();
  const moved: string[] = [];
  for (const path of paths) {
    await page.goto(`${inject('siteUrl')}${path}`);
    await settle(page);
    const shifts = await page.evaluate(collectShifts);
    moved.push(...shifts.map((shift) => `/${path} ${shift}`));
  }
  await context.close();
  expect(moved).toEqual([]);
});
