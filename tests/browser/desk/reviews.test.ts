import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { enterDesk, typeIntoCell } from '../../support/desk/desk-pages.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const desk = useDesk('tests/portals/tiny-street', {
  settings: `
审校:
  步骤:
    - 名称: 初审
      岗位: 初审
      清单:
        - 和原件一致
        - 没有个人信息
    - 名称: 复审
      岗位: 复审
    - 名称: 终审
      岗位: 签发
`,
  people: [
    { name: '示例管理', roles: ['管理'] },
    { name: '示例录入', roles: ['录入'] },
    { name: '示例初审', roles: ['初审'] },
    { name: '示例终审', roles: ['复审', '签发'] },
  ],
});
const { getUrl, getRoot } = desk;
const readPoints = (): Promise<string> => readFile(path.join(getRoot(), 'data/points.csv'), 'utf8');

test('a clerk’s day: two reviewers remark at a cell, send back, and approve', () =>
  withPage(async (clerk) => {
    const before = await readPoints();
    await enterDesk(clerk, desk, '示例录入');
    await typeIntoCell(clerk, desk, ['points', 'hedong-2', '地址', '示例路 22 号']);
    await clerk.fill('#send-why', '迁到新址');
    expect(await findViolations(clerk)).toEqual([]);
    await clerk.click('[data-desk-save]:enabled');
    await clerk.waitForSelector('.roster-notice:has-text("已送审")');
    await clerk.waitForSelector('[data-desk-state=saved]:has-text("没有要送审的修改")');
    expect(await readPoints()).toBe(before);
    await withPage(async (first) => {
      await enterDesk(first, desk, '示例初审');
      await first.click('.desk-menu a[href="/reviews/"]');
      await first.waitForSelector('[data-review-list=waiting] [data-submission]');
      expect(await findViolations(first)).toEqual([]);
      await first.click('[data-review-list=waiting] [data-submission] a');
      const cell = first.locator('[data-review-cell=地址]');
      expect(await cell.locator('ins').innerText()).toBe('示例路 22 号');
      await cell.locator('[data-remark-at]').click();
      await first.keyboard.type('门牌是 2 号，请核对');
      await cell.getByRole('button', { name: '写好了' }).click();
      await first.waitForSelector('[data-review-cell=地址] [data-remark]:has-text("请核对")');
      expect(await findViolations(first)).toEqual([]);
      await first.click('[data-review-return]');
      await first.waitForSelector('[data-review-state=returned]');

      await clerk.goto(`${getUrl()}reviews/`);
      await clerk.click('[data-review-list=own] [data-state=returned] a');
      await clerk.waitForSelector('[data-remark]:has-text("请核对")');
      await typeIntoCell(clerk, desk, ['points', 'hedong-2', '地址', '示例路 2 号']);
      await clerk.click('[data-desk-save]:enabled');
      await clerk.waitForSelector('.roster-notice:has-text("已送审")');

      await first.reload();
      await first.waitForSelector('[data-review-cell=地址] ins:has-text("示例路 2 号")');
      await first.click('[data-review-approve]');
      await first.waitForSelector('[role=alert]:has-text("打勾")');
      for (const tick of await first.locator('[name=tick]').all()) await tick.check();
      await first.click('[data-review-approve]');
      await first.waitForSelector('[data-review-refusal]:has-text("复审")');
    });
    await withPage(async (last) => {
      await enterDesk(last, desk, '示例终审');
      await last.goto(`${getUrl()}reviews/`);
      await last.click('[data-review-list=waiting] [data-submission] a');
      await last.waitForSelector('[aria-current=step]:has-text("复审")');
      await last.click('[data-review-approve]');
      await last.waitForSelector('[aria-current=step]:has-text("终审")');
      expect(await readPoints()).toBe(before);
      // Keyboard alone: the last button of the form is reached and pressed.
      await last.focus('#review-words');
      await last.keyboard.press('Tab');
      await last.keyboard.press('Enter');
      await last.waitForSelector('[data-review-state=done]');
      expect(await findViolations(last)).toEqual([]);
      const lines = (await readPoints()).split('\n').filter((line) => !before.includes(line));
      expect(lines).toEqual([expect.stringContaining('示例路 2 号')]);

      await last.goto(`${getUrl()}reviews/ledger/`);
      await last.waitForSelector('[data-ledger-row]');
      expect(await last.locator('[data-ledger-row]').count()).toBe(7);
      expect(await findViolations(last)).toEqual([]);
      const [download] = await Promise.all([
        last.waitForEvent('download'),
        last.click('[data-ledger=xlsx]'),
      ]);
      expect(download.suggestedFilename()).toBe('审校台账.xlsx');
      await last.goto(`${getUrl()}history/`);
      const entry = await last.textContent('[data-change]');
      expect(entry).toContain('迁到新址（初审 示例初审、复审 示例终审、终审 示例终审）');
    });
  }));

test('a typing error goes the short way; a number does not', () =>
  withPage(async (clerk) => {
    await enterDesk(clerk, desk, '示例录入');
    await typeIntoCell(clerk, desk, ['points', 'hedong-1', '开放时间', '每日']);
    await clerk.fill('#send-why', '错字');
    await clerk.check('#send-short');
    await clerk.click('[data-desk-save]:enabled');
    await clerk.waitForSelector('.roster-notice:has-text("终审")');
    await typeIntoCell(clerk, desk, ['points', 'hedong-1', '地址', '示例路 19 号']);
    await clerk.fill('#send-why', '错字');
    await clerk.check('#send-short');
    await clerk.click('[data-desk-save]:enabled');
    await clerk.waitForSelector('[data-desk-state=error]:has-text("不能动数字")');
    expect(await clerk.inputValue('#send-why')).toBe('错字');
  }));
