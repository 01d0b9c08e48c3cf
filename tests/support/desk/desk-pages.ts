import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { testPassword, type OpenDesk } from './use-desk.ts';

/** Somebody comes to the login of an office and enters the desk. */
export async function enterDesk(
  page: Page,
  { getUrl }: Pick<OpenDesk, 'getUrl'>,
  name: string,
): Promise<void> {
  await page.goto(getUrl());
  await page.fill('input[name=name]', name);
  await page.fill('input[name=password]', testPassword);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.desk-menu');
  expect(await page.textContent('[data-desk-person]')).toBe(name);
}

/** Opens a roster, and types a text over that of a cell, as in a spreadsheet. */
export async function typeIntoCell(
  page: Page,
  { getUrl }: Pick<OpenDesk, 'getUrl'>,
  [roster, row, column, text]: readonly [string, string, string, string],
): Promise<void> {
  await page.goto(`${getUrl()}rosters/${roster}/`);
  const cell = page.locator(`[role=gridcell][data-row-id="${row}"][data-column="${column}"]`);
  await cell.click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}
