import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** What the page says when it has answered. */
export const settled =
  '[data-search-state=ready],[data-search-state=empty],[data-search-state=error]';

/** Where the texts of the index lie. */
export const textFiles = '**/pagefind/parts/**';

/** Opens the search page with a query in its address; the answer may come later. */
export const open = (page: Page, query: string): Promise<unknown> =>
  page.goto(`${inject('siteUrl')}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);

/** Asks and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.waitForSelector(settled);
}

export const readState = (page: Page): Promise<string | null> =>
  page.getAttribute('[data-search-state]', 'data-search-state');

export const readTitles = (page: Page): Promise<string[]> =>
  page.locator('[data-search-result] .search-title').allTextContents();

export const readCount = async (page: Page): Promise<number> =>
  Number(await page.textContent('[data-search-count]'));

export const readParameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** Presses 更多 until there is no more. It may go between a look and the press. */
export async function showAll(page: Page): Promise<void> {
  const more = page.locator('[data-search-more]');
  while (await more.isVisible()) {
    await more.click({ timeout: 5_000 }).catch(async (error: unknown) => {
      if (await more.isVisible()) throw error;
    });
  }
}
