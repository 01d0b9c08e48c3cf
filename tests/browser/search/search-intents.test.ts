import { expect, inject, test } from 'vitest';
import { usePages } from '../../support/browser/with-page.ts';

const siteUrl = inject('siteUrl');
const withPage = usePages();
const option = '.search-list:not([hidden]) [role=option]';

test.each([
  ['怎么提意见', 'take-part/'],
  ['我要提议题', 'take-part/'],
  ['投诉', 'take-part/'],
  ['开放时间', 'map/?open=1#list-title'],
  ['今天开门的友邻点', 'map/?open=1#list-title'],
  ['250个友邻点', 'commitments/points-total/'],
  ['三会三团', 'glossary/#三会三团'],
])('%s leads from the header’s box, and from the search, to %s', async (typed, target) => {
  await withPage(async (page) => {
    await page.goto(`${siteUrl}about/`);
    await page.focus('#site-search');
    await page.waitForSelector('#site-search[role=combobox]');
    await page.fill('#site-search', typed);
    await page.waitForSelector(option);
    const first = page.locator(option).first();
    expect(decodeURIComponent((await first.getAttribute('href')) ?? '')).toBe(`/${target}`);
    await page.goto(`${siteUrl}search/?q=${encodeURIComponent(typed)}`);
    await page.waitForSelector('[data-search-state=ready]');
    const hit = page.locator('[data-search-result] a').first();
    // Where the browser can, the words themselves are marked on the page.
    const href = decodeURIComponent((await hit.getAttribute('href')) ?? '');
    expect(href.replace(/:~:.*$/, '')).toBe(`/${target}`);
  });
});
