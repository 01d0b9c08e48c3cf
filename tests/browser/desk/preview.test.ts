import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { createDeskClient } from '../../support/desk/ask-desk.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

// A busy machine is no fault.
const patient = { timeout: 30_000 };
const withPage = usePages();
const { getUrl } = useDesk('tests/portals/tiny-street');
const { ask, tell } = createDeskClient({ getUrl });
const pane = '[data-preview]';

/** The page that is shown, not the one that is being loaded behind it. */
const toPage = (page: Page): FrameLocator =>
  page.frameLocator('[data-preview-frame]:not(.preview-waiting)');

const listMarked = (page: Page): Promise<string[]> =>
  toPage(page).locator('[data-desk-changed]').allInnerTexts();

/** Opens the roster with the preview of a row beside it. */
async function openPreview(page: Page, row: string): Promise<void> {
  await page.goto(`${getUrl()}rosters/points/`);
  await page.click(`[role=gridcell][data-row-id="${row}"][data-column=地址]`);
  await page.click('[data-desk-preview]');
  await page.waitForSelector(`${pane}[data-preview-state=fresh]`);
}

async function type(page: Page, [row, column]: readonly [string, string], text: string) {
  await page.dblclick(`[role=gridcell][data-row-id="${row}"][data-column="${column}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

describe('the page of a row beside its grid', () => {
  test('shows what was typed, marks it, and nothing else', () =>
    withPage(async (page) => {
      await openPreview(page, 'hedong-2');
      expect(await listMarked(page)).toEqual([]);
      await type(page, ['hedong-2', '地址'], '示例路 7 号');
      await page.click('[role=gridcell][data-row-id="hedong-2"][data-column=地址]');
      await expect.poll(() => listMarked(page), patient).toContain('示例路 7 号');
      expect(await toPage(page).locator('dd:not([data-desk-changed])').count()).toBeGreaterThan(3);
      expect(await findViolations(page)).toEqual([]);
      // Only a draft: what is saved has not changed.
      const { html } = await ask<{ html: string }>('/api/preview/saved?address=/points/hedong-2/');
      expect(html).not.toContain('示例路 7 号');
    }));

  test('follows the active row', () =>
    withPage(async (page) => {
      await openPreview(page, 'hedong-1');
      await page.click('[role=gridcell][data-row-id="hedong-1"][data-column=地址]');
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => page.getAttribute('[data-preview-frame]', 'data-preview-frame'), patient)
        .toBe('/points/hedong-2/');
    }));

  test('says what is wrong and keeps the last good picture', () =>
    withPage(async (page) => {
      await openPreview(page, 'hedong-1');
      const title = await toPage(page).locator('h1').innerText();
      await type(page, ['hedong-1', '状态'], '快要好了');
      await page.click('[role=gridcell][data-row-id="hedong-1"][data-column=地址]');
      await page.waitForSelector(`${pane}[data-preview-state=old]`);
      expect(await page.textContent('.preview-issues [data-code=invalid-choice]')).toContain(
        '状态',
      );
      expect(await toPage(page).locator('h1').innerText()).toBe(title);
      await type(page, ['hedong-1', '状态'], '停用');
      await page.click('[role=gridcell][data-row-id="hedong-1"][data-column=地址]');
      await page.waitForSelector(`${pane}[data-preview-state=fresh]`);
      await expect.poll(async () => (await listMarked(page)).join(), patient).toContain('停用');
      expect(await page.locator('.preview-issues li').count()).toBe(0);
    }));

  test('is as wide as a telephone or a computer, in both versions', () =>
    withPage(async (page) => {
      await openPreview(page, 'hexi-1');
      const getWidth = (): Promise<number> =>
        toPage(page)
          .locator('html')
          .evaluate(() => window.innerWidth);
      expect(await getWidth()).toBe(390);
      await page.click('[data-choice=desktop]');
      expect(await getWidth()).toBe(1280);
      await page.click('[data-choice=elder]');
      await toPage(page).locator('html[data-mode=elder]').waitFor();
      await page.click('[data-choice=standard]');
      await toPage(page).locator('html:not([data-mode])').waitFor();
    }));

  test('the keyboard alone opens it and leads to what was changed', () =>
    withPage(async (page) => {
      await openPreview(page, 'shanqian-1');
      await type(page, ['shanqian-1', '地址'], '示例路 8 号');
      await page.click('[role=gridcell][data-row-id="shanqian-1"][data-column=地址]');
      await expect.poll(() => listMarked(page), patient).toContain('示例路 8 号');
      await page.focus('[data-desk-preview]');
      const next = '.preview-bar > button';
      for (let steps = 0; steps < 20; steps++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((own) => document.activeElement?.matches(own), next)) break;
      }
      await page.keyboard.press('Enter');
      const top = await toPage(page)
        .locator('[data-desk-changed]')
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
    }));
});

test('a page of a preview keeps the site’s policy, and only the desk may frame it', async () => {
  const { headers } = await fetch(`${getUrl()}preview/points/hedong-1/`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe-inline');
  const missing = await fetch(`${getUrl()}preview/points/nowhere/`);
  expect(missing.status).toBe(404);
});

test('what is personal is on no page of the preview', async () => {
  const status = await ask<{ epoch: number; rows: { uid: string; id: string }[] }>(
    '/api/rosters/points',
  );
  const uid = status.rows.find(({ id }) => id === 'hexi-2')?.uid;
  const change = { kind: 'cell', uid, before: '' };
  await tell('/api/rosters/points/changes', {
    changes: [{ ...change, column: '负责人', after: '示例某某' }],
  });
  for (const address of ['points/hexi-2/', 'data/points.csv', 'data/points/']) {
    const response = await fetch(`${getUrl()}preview/${address}`);
    const text = await response.text();
    expect([address, response.status]).toEqual([address, 200]);
    expect(text).toContain('hexi-2');
    expect(text).not.toContain('示例某某');
  }
});
