import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { pageKinds } from '../../support/site/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What 长辈版 and 阅读辅助 set on the root; `boot.js` sets the same before the first paint. */
type Appearance = Readonly<Partial<Record<'mode' | 'scheme' | 'size', string>>>;

const modes: readonly Appearance[] = [{}, { mode: 'elder' }, { scheme: 'dark' }];
const appearances = modes.flatMap((mode) => [mode, { ...mode, size: '200' }]);

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const tab = await context.newPage();
  // The policy of the pages lets no code in from outside but what the browser's own tools bring.
  await context.addInitScript(axe.source);
  return tab;
}

async function apply(tab: Page, appearance: Appearance): Promise<void> {
  await tab.evaluate(async (chosen) => {
    for (const name of ['mode', 'scheme', 'size'] as const) {
      const value = chosen[name];
      if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
      else document.documentElement.setAttribute(`data-${name}`, value);
    }
    // Charts and the map are drawn anew by what watches the root.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  }, appearance);
}

// Text size and colours change styles only, so they are judged by the rules that read styles.
const styleRules = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

const findViolations = (tab: Page, rules?: string[]): Promise<string[]> =>
  tab.evaluate(async (only) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run({
      resultTypes: ['violations'],
      // Only the HTML of what breaks a rule is read, no path to it.
      selectors: false,
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, rules);

/** Sideways scrolling, and gaps in flex boxes, which are none before Chrome 84 and Safari 14.1. */
const findLayoutFaults = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
    const gaps = Array.from(document.querySelectorAll('body *')).filter((element) => {
      const { display, columnGap, rowGap } = getComputedStyle(element);
      return display.endsWith('flex') && `${columnGap} ${rowGap}` !== 'normal normal';
    });
    return [...over, ...gaps.map(({ className }) => `gap in the flex box ${className}`)];
  });

describe.each([360, 1280])('at %i px, in every mode, at once and twice the text size', (width) => {
  let tab: Page;
  beforeAll(async () => {
    tab = await open(width);
  });
  afterAll(() => tab.context().close());

  test.each(pageKinds)(
    '/%s breaks no accessibility rule and does not scroll sideways',
    async (page) => {
      await tab.goto(inject('siteUrl') + page, { waitUntil: 'networkidle' });
      const faults: string[] = [];
      for (const appearance of appearances) {
        await apply(tab, appearance);
        const isRestyled = appearance.size !== undefined || appearance.scheme !== undefined;
        const broken = await findViolations(tab, isRestyled ? styleRules : undefined);
        const found = [...broken, ...(await findLayoutFaults(tab))];
        faults.push(...found.map((fault) => `${JSON.stringify(appearance)} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

test('at 320 px no page needs sideways scrolling', async () => {
  const tab = await open(320);
  const wide: string[] = [];
  for (const page of pageKinds) {
    await tab.goto(inject('siteUrl') + page);
    wide.push(...(await findLayoutFaults(tab)).map((fault) => `/${page} ${fault}`));
  }
  await tab.context().close();
  expect(wide).toEqual([]);
});
