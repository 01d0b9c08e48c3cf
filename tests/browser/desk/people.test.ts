import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { enterDesk, typeIntoCell } from '../../support/desk/desk-pages.ts';
import { testPassword, useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const desk = useDesk('tests/portals/tiny-street', {
  people: [
    { name: '示例管理', roles: ['管理'] },
    { name: '示例河东', roles: ['录入'], communities: ['hedong'] },
  ],
});
const { getUrl } = desk;

const toCell = (row: string, column: string): string =>
  `[role=gridcell][data-row-id="${row}"][data-column="${column}"]`;

describe('logging in', () => {
  test('by keyboard, and back to where one wanted to go', () =>
    withPage(async (page) => {
      await page.goto(`${getUrl()}rosters/points/`);
      expect(new URL(page.url()).pathname).toBe('/login/');
      await page.waitForSelector('input[name=password]');
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.type('示例河东');
      await page.keyboard.press('Tab');
      await page.keyboard.type('不是这个密码');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=alert]:has-text("姓名或密码不对")');
      expect(await page.inputValue('input[name=password]')).toBe('');
      await page.keyboard.type(testPassword);
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=grid]');
      expect(new URL(page.url()).pathname).toBe('/rosters/points/');
      expect(await page.evaluate(() => document.cookie)).toBe('');
      await page.click('[data-desk-leave]');
      await page.waitForURL('**/login/');
      await page.goto(`${getUrl()}rosters/points/`);
      expect(new URL(page.url()).pathname).toBe('/login/');
    }));

  test('leads to no other site', () =>
    withPage(async (page) => {
      await page.goto(`${getUrl()}login/?to=${encodeURIComponent('//evil.example/x')}`);
      await page.fill('input[name=name]', '示例河东');
      await page.fill('input[name=password]', testPassword);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.desk-menu');
      expect(new URL(page.url()).origin).toBe(new URL(getUrl()).origin);
    }));
});

describe('an editor of one community', () => {
  test('changes no other row by the page, and is told at the cell', () =>
    withPage(async (page) => {
      await enterDesk(page, desk, '示例河东');
      const sent: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).pathname.endsWith('/changes')) sent.push(request.url());
      });
      await typeIntoCell(page, desk, ['points', 'hexi-1', '地址', '示例别处']);
      expect(await page.innerText(toCell('hexi-1', '地址'))).toBe('');
      expect(await page.getAttribute(toCell('hexi-1', '地址'), 'aria-readonly')).toBe('true');
      await page.click(toCell('hexi-1', '地址'));
      expect(await page.textContent('.cell-bar [data-locked]')).toContain('只能看');
      expect(await page.textContent('.roster-notice')).toContain('只能看');
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: '删掉选中的行' }).click();
      expect(await page.locator(toCell('hexi-1', '编号')).count()).toBe(1);
      expect(sent).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    }));

  test('nor by a request of the page itself', () =>
    withPage(async (page) => {
      await enterDesk(page, desk, '示例河东');
      const status = await page.evaluate(async () => {
        const meta = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]');
        const view = (await (await fetch('/api/rosters/points')).json()) as {
          rows: { id: string; uid: string }[];
        };
        const uid = view.rows.find(({ id }) => id === 'hexi-1')?.uid;
        const change = { kind: 'cell', uid, column: '地址', before: '', after: '示例别处' };
        const answer = await fetch('/api/rosters/points/changes', {
          method: 'POST',
          headers: { 'x-desk-token': meta?.content ?? '' },
          body: JSON.stringify({ changes: [change] }),
        });
        return answer.status;
      });
      expect(status).toBe(403);
    }));

  test('changes and saves an own row', () =>
    withPage(async (page) => {
      await enterDesk(page, desk, '示例河东');
      await typeIntoCell(page, desk, ['points', 'hedong-2', '地址', '示例路 2 号']);
      await page.click('[data-desk-save]:enabled');
      await page.waitForSelector('[data-desk-state=saved]');
      await page.goto(`${getUrl()}history/`);
      expect(await page.textContent('[data-change]')).toContain('示例河东');
    }));
});

describe('the manager', () => {
  test('adds somebody, gives other roles, takes away; the other one is out at once', () =>
    withPage(async (page) => {
      await enterDesk(page, desk, '示例管理');
      await page.click('.desk-menu a[href="/people/"]');
      await page.click('[data-add-account]');
      await page.fill('[data-account-form] input[name=name]', '示例新人');
      await page.check('[data-account-form] input[value=录入]');
      await page.check('[data-account-form] input[value=hexi]');
      await page.fill('[data-account-form] input[name=password]', '短');
      await page.click('[data-account-form] [type=submit]');
      await page.waitForSelector('[data-account-form] [role=alert]:has-text("至少 10 位")');
      await page.fill('[data-account-form] input[name=password]', testPassword);
      expect(await findViolations(page)).toEqual([]);
      await page.click('[data-account-form] [type=submit]');
      await page.waitForSelector('[data-account=示例新人]:has-text("河西示例社区")');
      await withPage(async (other) => {
        await enterDesk(other, desk, '示例新人');
        await page.click('[aria-label="删除 示例新人"]');
        await page.click('[data-confirm]');
        await page.waitForSelector('[role=status]:has-text("已删除")');
        await other.goto(`${getUrl()}rosters/`);
        expect(new URL(other.url()).pathname).toBe('/login/');
      });
      expect(await page.locator('[data-account=示例新人]').count()).toBe(0);
      expect(await findViolations(page)).toEqual([]);
    }));

  test('what was typed while the login had ended is kept and sent after the next', () =>
    withPage(async (page) => {
      await enterDesk(page, desk, '示例河东');
      await page.goto(`${getUrl()}rosters/points/`);
      await page.waitForSelector('[role=gridcell]');
      const second = await page.context().newPage();
      await second.goto(getUrl());
      await second.click('[data-desk-leave]');
      await second.waitForURL('**/login/');
      await page.click(toCell('hedong-1', '地址'));
      await page.keyboard.insertText('示例路 7 号');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-desk-state=error]:has-text("重新登录")');
      await enterDesk(second, desk, '示例河东');
      await page.waitForSelector('[data-desk-state=draft]', { timeout: 15_000 });
      await page.reload();
      await page.waitForSelector(`${toCell('hedong-1', '地址')}:has-text("示例路 7 号")`);
    }));
});
