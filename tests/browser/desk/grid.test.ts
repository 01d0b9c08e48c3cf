import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { useInputMethod } from '../../support/browser/input-method.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const { getUrl } = useDesk('tests/portals/tiny-street');
const editor = '.grid-editor-open';
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };

const toCell = (page: Page, row: string, column: string): Locator =>
  page.locator(`[role=gridcell][data-row-id="${row}"][data-column="${column}"]`);

async function openPoints(page: Page): Promise<void> {
  await page.goto(`${getUrl()}rosters/points/`);
  await page.waitForSelector('[role=grid] [role=gridcell]');
}

const writeClipboard = (page: Page, items: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(async (texts) => {
    const entries = Object.entries(texts).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
  }, items);

describe('a Chinese input method', () => {
  test('begins on a cell that was only clicked: no letter lost, none typed twice', () =>
    withPage(async (page) => {
      await openPoints(page);
      const typing = await useInputMethod(page);
      await toCell(page, 'hedong-2', '地址').click();
      await typing.spell('nihao');
      await typing.choose('你好');
      await page.keyboard.press('Enter');
      expect(await toCell(page, 'hedong-2', '地址').innerText()).toBe('你好');
      // The next cell below, which is active now.
      await typing.spell('zai');
      await typing.choose('在');
      await page.keyboard.press('Enter');
      expect(await toCell(page, 'hexi-1', '地址').innerText()).toBe('在');
    }));

  test('goes on behind the text of a cell opened by double click, and by F2', () =>
    withPage(async (page) => {
      await openPoints(page);
      const typing = await useInputMethod(page);
      const cell = toCell(page, 'hedong-1', '开放时间');
      await cell.dblclick();
      await typing.spell('nihao');
      await typing.choose('你好');
      await page.keyboard.press('Enter');
      expect(await cell.innerText()).toBe('每天你好');
      await cell.click();
      await page.keyboard.press('F2');
      await typing.spell('ma');
      await typing.choose('吗');
      await page.keyboard.press('Tab');
      expect(await cell.innerText()).toBe('每天你好吗');
    }));

  test.each([['Process'], ['Enter'], ['ArrowDown'], ['Tab'], ['Escape']])(
    'keeps its key while it composes: %s',
    (key) =>
      withPage(async (page) => {
        await openPoints(page);
        const typing = await useInputMethod(page);
        const cell = toCell(page, 'hexi-2', '地址');
        await cell.click();
        await page.keyboard.press('Delete');
        await typing.spell('ni');
        await typing.press(key);
        expect(await page.inputValue(editor)).toBe('ni');
        await typing.spell('nihao');
        await typing.choose('你好');
        await page.keyboard.press('Enter');
        expect(await cell.innerText()).toBe('你好');
        expect(await toCell(page, 'shanqian-1', '地址').innerText()).toBe('');
      }),
  );

  test('ends with an Enter that comes after its end, as in Safari', () =>
    withPage(async (page) => {
      await openPoints(page);
      const typing = await useInputMethod(page);
      const cell = toCell(page, 'shanqian-1', '开放时间');
      await cell.click();
      await typing.spell('ni');
      await typing.choose('你');
      await typing.press('Enter');
      await typing.spell('hao');
      await typing.choose('好');
      await page.keyboard.press('Enter');
      expect(await cell.innerText()).toBe('你好');
    }));

  test('has typed nothing when Escape gives the cell up', () =>
    withPage(async (page) => {
      await openPoints(page);
      const typing = await useInputMethod(page);
      const cell = toCell(page, 'hedong-1', '地址');
      const before = await cell.innerText();
      await cell.click();
      await typing.spell('ni');
      await typing.choose('你');
      await page.keyboard.press('Escape');
      expect(await cell.innerText()).toBe(before);
      expect(await page.locator(editor).count()).toBe(0);
    }));
});

describe('the clipboard of Excel and WPS', () => {
  const columns = ['地址', '负责人', '负责人同意公开'];
  const text = '"一号楼\n二层"\t007\t2017-10\r\n"他说""好"""\t-5号楼\t=1+1\r\n';
  const html =
    '<table><tr><td>一号楼<br>二层</td><td>007</td><td>2017-10</td></tr>' +
    '<tr><td>他说"好"</td><td>-5号楼</td><td>=1+1</td></tr></table>';

  test.each([
    ['text', { 'text/plain': text }],
    ['text and a table', { 'text/plain': text, 'text/html': html }],
  ])('pasted as %s: a line break in quotes stays in its cell', (_, items) =>
    withPage(async (page) => {
      await openPoints(page);
      await toCell(page, 'hedong-1', '地址').click();
      await writeClipboard(page, items);
      await page.keyboard.press('Control+V');
      const shown = await page.$$eval('[role=gridcell]', (cells) =>
        Object.fromEntries(
          cells.map((cell) => [
            `${cell.dataset['rowId'] ?? ''} ${cell.dataset['column'] ?? ''}`,
            cell.textContent,
          ]),
        ),
      );
      const read = (row: string): string[] => columns.map((name) => shown[`${row} ${name}`] ?? '');
      expect(read('hedong-1')).toEqual(['一号楼\n二层', '007', '2017-10']);
      expect(read('hedong-2')).toEqual(['他说"好"', '-5号楼', '=1+1']);
      await page.keyboard.press('Control+Z');
      await page.waitForFunction(
        () =>
          document.querySelector('[data-row-id=hedong-2][data-column=负责人]')?.textContent === '',
      );
    }, copying),
  );

  test('two cells copied: quotes and line breaks as Excel writes them', () =>
    withPage(async (page) => {
      await openPoints(page);
      await toCell(page, 'hexi-2', '地址').click();
      await writeClipboard(page, { 'text/plain': '"甲""乙"\t"上\n下"' });
      await page.keyboard.press('Control+V');
      await page.keyboard.press('Control+C');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.replaceAll('\r\n', '\n')).toBe('"甲""乙"\t"上\n下"');
    }, copying));
});

test('a change is taken back and done again, also in the desk', () =>
  withPage(async (page) => {
    await openPoints(page);
    const cell = toCell(page, 'shanqian-1', '地址');
    await cell.click();
    await page.keyboard.type('山脚');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-desk-state=draft]');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => cell.innerText()).toBe('');
    await page.keyboard.press('Control+Y');
    await expect.poll(() => cell.innerText()).toBe('山脚');
    await page.reload();
    await expect.poll(() => cell.innerText()).toBe('山脚');
  }));

test('Enter goes down, Escape leaves the cell as it was', () =>
  withPage(async (page) => {
    await openPoints(page);
    const cell = toCell(page, 'hedong-1', '名称');
    const before = await cell.innerText();
    await cell.click();
    await page.keyboard.type('别的');
    await page.keyboard.press('Escape');
    expect(await cell.innerText()).toBe(before);
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('[data-active]', 'data-row-id')).toBe('hedong-2');
  }));

test.each([
  ['hanzi', '河西'],
  ['pinyin', 'hexi'],
  ['initials', 'hxsl'],
])('a reference is found by its %s', (_, typed) =>
  withPage(async (page) => {
    await openPoints(page);
    const cell = toCell(page, 'hedong-2', '所属社区');
    await cell.click();
    await page.keyboard.press('Delete');
    await page.keyboard.type(typed);
    expect(await page.locator('[role=option]').first().innerText()).toContain('河西示例社区');
    await page.keyboard.press('Enter');
    expect(await cell.innerText()).toBe('河西示例社区');
  }),
);

test('the keyboard alone leads in, about, and out again', () =>
  withPage(async (page) => {
    await openPoints(page);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.className ?? '');
    await expect.poll(focused).toContain('grid-editor');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const label = await page.getAttribute('.grid-editor', 'aria-label');
    expect(label).toContain('hedong-2，名称：');
    const named = await page.getAttribute('.grid-editor', 'aria-activedescendant');
    expect(await page.locator(`[id="${named ?? ''}"]`).innerText()).toBe('河东示例友邻点二');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toContain('grid-editor');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toContain('grid-editor');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).not.toContain('grid-editor');
  }));

test('no rule of accessibility is broken, with a cell open or closed', () =>
  withPage(async (page) => {
    await openPoints(page);
    expect(await findViolations(page)).toEqual([]);
    await toCell(page, 'hedong-2', '所属社区').dblclick();
    await page.waitForSelector('[role=option]');
    expect(await findViolations(page)).toEqual([]);
  }));

test('what somebody types stays in its row when others change the roster meanwhile', () =>
  withPage(async (page) => {
    await openPoints(page);
    const cell = toCell(page, 'hexi-1', '开放时间');
    await cell.click();
    await page.keyboard.type('周一');
    await withPage(async (other) => {
      await openPoints(other);
      await toCell(other, 'hedong-1', '名称').click();
      const sent = other.waitForResponse((response) => response.url().endsWith('/changes'));
      await other.getByRole('button', { name: '删掉选中的行' }).click();
      await sent;
    });
    await expect.poll(() => toCell(page, 'hedong-1', '名称').count()).toBe(0);
    await page.keyboard.type('到周五');
    await page.keyboard.press('Enter');
    expect(await cell.innerText()).toBe('周一到周五');
  }));
