import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './use-browser.ts';

/** Gives a test a page of its own. */
export type WithPage = (
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** Gives a page with storage and cache of its own to `use`, and closes it whatever happens. */
export async function withNewPage(
  browser: Browser,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Pages for the tests of a file, in one browser. */
export const usePages =
  (getBrowser = useBrowser()): WithPage =>
  (use, options) =>
    withNewPage(getBrowser(), use, options);
