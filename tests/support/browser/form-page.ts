import type { Page } from 'playwright-core';

/** The control of a field. */
export const toId = (field: string): string => `#field-${field.replaceAll('.', '-')}`;

/** Opens a form that nobody has begun. */
export async function openForm(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#new`);
  await page.waitForSelector('[data-form-write]');
}

/** Types into a field. */
export const type = (page: Page, field: string, text: string): Promise<void> =>
  page.fill(toId(field), text);

/** Chooses one of the words of a field. */
export const choose = (page: Page, field: string, value: string): Promise<void> =>
  page.check(`[data-field="${field}"] input[value="${value}"]`);

/** Waits until what was typed is kept. */
export const waitKept = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-desk-state=draft]');

/** What is said at a field. */
export const readSaid = (page: Page, field: string): Promise<string> =>
  page.innerText(`[data-field="${field}"] > .field-said`);

/** Writes the form. */
export async function writeForm(page: Page): Promise<void> {
  await page.click('[data-form-write]');
  await page.waitForSelector('[data-form-written]');
}
