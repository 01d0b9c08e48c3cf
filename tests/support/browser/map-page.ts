import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { useBrowser } from './use-browser.ts';

/** The button over the group that has the keyboard's focus, or would get it. */
export const key = '.map-key:not([hidden])';
/** The open dialog of a point or group. */
export const dialog = '[role=dialog]';
/** Entries of the list that a filter leaves. */
export const visibleEntries = '[data-point-list] [data-point-id]:not([hidden])';

/** A map page and what happened on it. */
export interface Watched {
  readonly page: Page;
  /** Console errors, script errors and CSP violations. */
  readonly problems: readonly string[];
  readonly requests: readonly string[];
  /** Requests to any other origin. */
  readonly listOutside: () => string[];
}

/** How the page is opened. */
export interface Opening extends BrowserContextOptions {
  /** Done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Address of the map of the site that is tested. */
export const toMapUrl = (query = ''): string => `${inject('siteUrl')}map/${query}`;

/** Opens a map page and waits until the map is drawn. */
async function openMapIn(
  browser: Browser,
  address: string,
  { prepare, ...options }: Opening = {},
): Promise<Watched> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(address);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector('[data-map][data-map-state="ready"]');
  }
  const { origin } = new URL(address);
  return {
    page,
    problems,
    requests,
    listOutside: () => requests.filter((url) => !url.startsWith(origin)),
  };
}

/** Maps for the tests of a file, in one browser. */
export const useMaps =
  (getBrowser = useBrowser()) =>
  (address: string, options?: Opening): Promise<Watched> =>
    openMapIn(getBrowser(), address, options);

/** How many points the map shows, in groups or alone. */
export const countDrawn = async (page: Page): Promise<number> =>
  Number(await page.getAttribute('[data-map]', 'data-map-drawn'));
/** What a screen reader says of the element that has the focus. */
export const getFocusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

/** Puts the focus on the first group of the map. */
export async function focusMap(page: Page): Promise<Locator> {
  const button = page.locator(key);
  await button.focus();
  await page.keyboard.press('Home');
  return button;
}

/** Clicks where the keyboard's focus is, as a mouse would. */
export async function clickGroup(page: Page, shift = 0): Promise<void> {
  const box = await page.locator(key).boundingBox();
  if (!box) throw new Error('No group has the focus');
  await page.mouse.click(box.x + box.width / 2 + shift, box.y + box.height / 2);
}

/** Narrows the map to one point, so that a single one is in view. */
export async function showOne(page: Page, name: string): Promise<void> {
  await page.fill('[data-map-filter] [name=q]', name);
  expect(await countDrawn(page)).toBe(1);
}
