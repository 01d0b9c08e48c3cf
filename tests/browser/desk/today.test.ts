import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const { getUrl, getRoot } = useDesk();

test('what is due leads to its cell; where nothing is to be done a sentence says so', () =>
  withPage(async (page) => {
    const funds = path.join(getRoot(), 'data/funds.csv');
    await appendFile(funds, 'f1,2026-09,示例路灯,,1200,,元,,,2026-11-20,2026-12-03,\n');
    // The desk hears of a file that was changed beside it a moment later.
    const look = async (): Promise<number> => {
      await page.goto(getUrl());
      await page.waitForSelector('[data-today=due]');
      return page.locator('[data-today=due] a', { hasText: '示例路灯' }).count();
    };
    await expect.poll(look, { timeout: 20_000 }).toBe(1);
    expect(await page.innerText('[data-today=due] li:has-text("示例路灯")')).toContain('还有 3 天');
    expect(await page.innerText('[data-today=reviews] p')).toBe('没有等您看的内容。');
    expect(await findViolations(page)).toEqual([]);
    await page.click('[data-today=due] a:has-text("示例路灯")');
    await page.waitForSelector('[data-active][data-column=公示止]');
    expect(await page.innerText('[data-active]')).toBe('2026-12-03');
  }));

test('an error is said with its row, and leads to its cell', () =>
  withPage(async (page) => {
    await page.goto(`${getUrl()}rosters/communities/`);
    await page.dblclick('[data-row-id=fenghuang][data-column=类别]');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('城里');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-desk-issues] [data-code=invalid-choice]');
    await page.goto(getUrl());
    const line = page.locator('[data-today=wrong] [data-code=invalid-choice]');
    expect(await line.innerText()).toContain('「类别」');
    expect(await page.innerText('[data-today=due]')).toContain('先把错误改好');
    expect(await page.innerText('[data-today=drafts]')).toContain('有没保存的修改');
    await line.getByRole('link').click();
    await page.waitForSelector('[data-active][data-row-id=fenghuang][data-column=类别]');
  }));
