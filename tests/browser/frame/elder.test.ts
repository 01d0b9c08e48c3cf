import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { pageKinds } from '../../support/site/page-kinds.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addInitScript(() => {
    localStorage.setItem('youlin-mode', 'elder');
  });
  page = await context.newPage();
});
afterAll(() => browser.close());

/**
 * What is smaller than 长辈版 promises. Excepted are links within a sentence, as in WCAG 2.5.8: their
 * height is that of the line; and the labels of the schematic map, whose 26 communities have to fit on
 * a phone: the drawing is hidden from screen readers, and the list below says the same in full size.
 */
function findTooSmall(): string[] {
  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    !element.closest('.visually-hidden, .skip-link, [aria-hidden="true"]');
  const name = (element: Element): string => {
    const place = element.closest('[class]');
    const own = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    return `${place?.tagName.toLowerCase() ?? ''}.${place?.getAttribute('class') ?? ''} ${own} ${element.textContent.trim().slice(0, 12)}`;
  };
  const blocks =
    'p, li, dd, dt, td, th, h1, h2, h3, h4, caption, figcaption, blockquote, label, div';
  const isInSentence = (element: Element): boolean => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest(blocks);
    const links = Array.from(block?.querySelectorAll('a, .badge') ?? []);
    const rest = links.reduce(
      (text, link) => text.replace(link.textContent, ''),
      block?.textContent ?? '',
    );
    return /[\u4e00-\u9fff]{2}/.test(rest);
  };
  const targets = Array.from(document.querySelectorAll('a[href], button, input, select, summary'));
  const low = targets.filter((target) => {
    if (!isSeen(target) || isInSentence(target)) return false;
    // A box to tick is as large as its label.
    const box = target.matches('[type=checkbox], [type=radio]')
      ? (target.closest('label') ?? document.querySelector(`label[for="${target.id}"]`) ?? target)
      : target;
    return box.getBoundingClientRect().height < 59.5;
  });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !(node.nodeValue ?? '').trim() || !isSeen(parent)) continue;
    if (parent.matches('script, style, title, desc, option')) continue;
    const svg = parent.closest('svg');
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 17.9) small.push(`${size.toFixed(1)} px: ${name(parent)}`);
  }
  return [
    ...low.map(
      (target) => `${target.getBoundingClientRect().height.toFixed(0)} high: ${name(target)}`,
    ),
    ...small,
  ];
}

test.each(pageKinds)('/%s has large text and large targets in 长辈版', async (path) => {
  await page.goto(inject('siteUrl') + path);
  expect(await page.evaluate(findTooSmall)).toEqual([]);
});
