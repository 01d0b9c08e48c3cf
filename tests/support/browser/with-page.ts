import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
