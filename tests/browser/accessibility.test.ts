import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(page: string, width: number, mode?: 'elder'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  if (mode) {
    await context.addInitScript(() => {
      localStorage.setItem('youlin-mode', 'elder');
    });
  }
  const tab = await context.newPage();
  await tab.goto(inject('siteUrl') + page, { waitUntil: 'networkidle' });
  return tab;
}

async function findViolations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source);
  return tab.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const findOverflow = (tab: Page): Promise<number> =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  { width: 360, mode: undefined },
  { width: 1280, mode: undefined },
  { width: 360, mode: 'elder' as const },
])('at $width px, mode $mode', ({ width, mode }) => {
  test.each(pageKinds)(
    '/%s breaks no accessibility rule and does not scroll sideways',
    async (page) => {
      const tab = await open(page, width, mode);
      expect(await findViolations(tab)).toEqual([]);
      expect(await findOverflow(tab)).toBeLessThanOrEqual(0);
      await tab.context().close();
    },
  );
});

test.each(pageKinds)('/%s needs no sideways scrolling at 320 px', async (page) => {
  const tab = await open(page, 320);
  expect(await findOverflow(tab)).toBeLessThanOrEqual(0);
  await tab.context().close();
});
