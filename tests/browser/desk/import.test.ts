import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { useInputMethod } from '../../support/browser/input-method.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';
import { makeDocx, paragraph } from '../../support/files/make-docx.ts';
import { makeSheet, makeWorkbook } from '../../support/files/make-workbook.ts';

const withPage = usePages();
const { getUrl, getRoot } = useDesk('tests/portals/tiny-street');
const readPoints = (): Promise<string> => readFile(path.join(getRoot(), 'data/points.csv'), 'utf8');

const header = ['编号', '名称', '所属社区', '状态', '启用日期', '地址', '出处'];
const toRow = (id: string, ...cells: readonly string[]): string[] => {
  const [community = 'hedong', state = '规划', day = '', address = ''] = cells;
  return [id, `示例友邻点 ${id}`, community, state, day, address, 'street-plan#annex-1 序号1'];
};

interface Dropped {
  readonly name: string;
  readonly buffer: Buffer;
}

const toFile = (name: string, bytes: Uint8Array | string): Dropped & { mimeType: string } => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const makePoints = (rows: readonly (readonly string[])[]): Uint8Array =>
  makeWorkbook({ 友邻点: makeSheet([header, ...rows]) });

async function openImport(page: Page): Promise<void> {
  await page.goto(`${getUrl()}import/`);
  await page.waitForSelector('input[type=file]');
}

/** Drops a file onto the page, as from the desktop. */
async function drop(page: Page, { name, buffer }: Dropped): Promise<void> {
  const data = await page.evaluateHandle(
    ([own, text]) => {
      const bytes = Uint8Array.from(atob(text ?? ''), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], own ?? ''));
      return transfer;
    },
    [name, buffer.toString('base64')],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

const choose = (page: Page, name: string, bytes: Uint8Array | string): Promise<void> =>
  page.setInputFiles('input[type=file]', toFile(name, bytes));

const listIssues = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval('[data-desk-issues] [data-code]', (items) =>
    items.map((item) => (item as HTMLElement).dataset['code']),
  );

/** Types into a cell of the grid for mending. */
async function mend(page: Page, [row, column]: readonly [string, string], text: string) {
  await page.dblclick(`[role=gridcell][data-row-id="${row}"][data-column="${column}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

const write = '[data-import-write]';

describe('a clerk’s day', () => {
  test('(a) an Excel file with three faults: two mended in the grid, one row left out, written', () =>
    withPage(async (page) => {
      const before = await readPoints();
      await openImport(page);
      expect(await findViolations(page)).toEqual([]);
      const rows = [
        [
          'hedong-1',
          '河东示例友邻点一',
          '河东示例社区',
          '运行',
          '2021-05-01',
          '示例路 9 号',
          'street-plan#annex-1 序号1',
        ],
        toRow('hedong-7', '河东示例社'),
        toRow('hedong-8', 'hedong', '运行中'),
        toRow('hexi-9', 'hexi', '规划', '2021-13-01'),
        ['hexi-2', '河西示例友邻点二', 'hexi', '规划', '', '', 'street-plan#annex-1 序号2'],
      ];
      await drop(page, toFile('河东社区友邻点.xlsx', makePoints(rows)));
      await expect
        .poll(() => listIssues(page))
        .toEqual(['unknown-reference', 'invalid-choice', 'invalid-date']);
      const [place] = await page.locator('[data-desk-issues] li').allInnerTexts();
      expect(place).toMatch(/河东社区友邻点\.xlsx（工作表“友邻点”） C3 「所属社区」/);
      expect(await page.isDisabled(write)).toBe(true);
      const kinds = await page.$$eval('[data-import-row]', (items) =>
        items.map((item) => (item as HTMLElement).dataset['change']),
      );
      expect(kinds).toEqual(['changed', 'new', 'new', 'new', 'same']);
      const changed = page.locator('[data-change=changed]');
      expect(await changed.locator('del').innerText()).toBe('示例路1号');
      expect(await changed.locator('ins').innerText()).toBe('示例路 9 号');
      expect(await findViolations(page)).toEqual([]);
      // One with an input method on the clicked cell, which is chosen from a list; one by typing.
      await page.click('[role=gridcell][data-row-id=第3行][data-column=所属社区]');
      const typing = await useInputMethod(page);
      await typing.spell('hedong');
      await typing.choose('河东');
      await page.keyboard.press('Enter');
      await expect.poll(() => listIssues(page)).toEqual(['invalid-choice', 'invalid-date']);
      await mend(page, ['第4行', '状态'], '筹建');
      await expect.poll(() => listIssues(page)).toEqual(['invalid-date']);
      await page.uncheck('[data-import-row="5"] input');
      await expect.poll(() => listIssues(page)).toEqual([]);
      expect(await readPoints()).toBe(before);
      await page.click(`${write}:enabled`);
      await page.waitForSelector('[data-import-written]');
      expect(await findViolations(page)).toEqual([]);
      expect(await page.locator('[role=alert]').count()).toBe(0);
      const [old, now] = [before.split('\n'), (await readPoints()).split('\n')];
      expect(now.filter((line) => !old.includes(line)).map((line) => line.split(',')[0])).toEqual([
        'hedong-1',
        'hedong-7',
        'hedong-8',
      ]);
      expect(now.find((line) => line.startsWith('hedong-7'))).toContain('河东示例社区');
      await page.click('[data-import-written] a');
      await page.waitForSelector('[role=grid][data-roster=points] [data-row-id=hedong-7]');
      await page.goto(`${getUrl()}history/`);
      expect(await page.textContent('[data-change]')).toContain('导入 河东社区友邻点.xlsx');
    }));

  test('the keyboard alone leads from the file to the end', () =>
    withPage(async (page) => {
      await openImport(page);
      await choose(page, '河西.xlsx', makePoints([toRow('hexi-7', 'hexi'), toRow('hexi-8', '河')]));
      await page.waitForSelector('[data-import-row="3"][data-faulty]');
      await page.focus('[data-import-row="3"] input');
      await page.keyboard.press('Space');
      await page.waitForSelector('[data-import-row="3"][data-left]');
      const focused = (): Promise<string | undefined> =>
        page.evaluate(
          () =>
            document.activeElement?.closest<HTMLElement>('[data-import-row]')?.dataset['importRow'],
        );
      expect(await focused()).toBe('3');
      await page.waitForSelector(`${write}:enabled`);
      for (let steps = 0; steps < 20; steps++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((own) => document.activeElement?.matches(own), write)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-import-written]');
      expect(await readPoints()).toContain('hexi-7');
      expect(await readPoints()).not.toContain('hexi-8');
    }));
});

test('a pasted table counts as a file', () =>
  withPage(async (page) => {
    await openImport(page);
    const rows = [header, toRow('shanqian-7', 'shanqian', '规划', '', '"一号\n二层"')];
    const table = rows.map((row) => row.join('\t')).join('\r\n');
    await page.fill('#import-paste', table);
    await page.click('.import-paste button');
    // Without the name of a sheet these columns may be those of a station too.
    await page.waitForSelector('[data-desk-issues] [data-code=ambiguous-roster]');
    await page.selectOption('#import-kind', 'points');
    await page.click('.import-question button');
    await page.waitForSelector('[data-import-row]');
    expect(await page.textContent('[data-import-row]')).toContain('一号\n二层');
    await page.click(`${write}:enabled`);
    await page.waitForSelector('[data-import-written]');
    expect(await readPoints()).toContain('"一号\n二层"');
  }));

test('a Word file is shown as facts and paragraphs', () =>
  withPage(async (page) => {
    await openImport(page);
    const lines = [
      '河东示例友邻站协商纪要',
      '时间：2021年9月12日　地点：社区会议室',
      '应到14人，实到12人',
      '参加人员：居民代表11人、物业公司代表1人',
      '一、协商过程',
      '居民甲赞成。',
    ];
    await choose(page, '纪要.docx', makeDocx(lines.map(paragraph).join('')));
    const document = page.locator('[data-import-document]');
    await expect
      .poll(() => document.getAttribute('data-import-document'))
      .toBe('content/minutes/2021-09-hedong-station.md');
    expect(await document.locator('dt').allInnerTexts()).toContain('日期');
    expect(await document.locator('.import-text p').allInnerTexts()).toContain('居民甲赞成。');
    expect(await findViolations(page)).toEqual([]);
    await page.click(`${write}:enabled`);
    await page.waitForSelector('[data-import-written]');
    const file = path.join(getRoot(), 'content/minutes/2021-09-hedong-station.md');
    expect(await readFile(file, 'utf8')).toContain('居民甲赞成。');
  }));

test('hidden rows are asked about with two buttons', () =>
  withPage(async (page) => {
    await openImport(page);
    const sheet = makeSheet([header, toRow('hexi-5', 'hexi'), toRow('hexi-6', 'hexi')], (made) => {
      made['!rows'] = [{}, { hidden: true }];
    });
    await choose(page, '隐藏.xlsx', makeWorkbook({ 友邻点: sheet }));
    await page.waitForSelector('[data-desk-issues] [data-code=hidden-part]');
    expect(await page.isDisabled(write)).toBe(true);
    await page.click('[data-import-hidden=skip]');
    await page.waitForSelector('[data-desk-issues] [data-code=hidden-skipped]');
    await page.click('[data-import-hidden=take]');
    await page.waitForSelector('[data-desk-issues] [data-code=hidden-taken]');
    expect(await page.locator('[data-import-row]').count()).toBe(2);
    expect(await findViolations(page)).toEqual([]);
  }));

describe('refused before it is sent', () => {
  test.each([
    ['a format nobody reads', '包.zip', 'x', '不是这里能读的文件'],
    ['an empty file', '空.xlsx', '', '是空的'],
  ])('%s', (...[, name, text, said]) =>
    withPage(async (page) => {
      const requests: string[] = [];
      await openImport(page);
      page.on('request', (request) => requests.push(request.url()));
      await choose(page, name, text);
      expect(await page.textContent('[role=alert]')).toContain(said);
      expect(requests).toEqual([]);
      await choose(
        page,
        '友邻点.csv',
        `${header.join(',')}\r\n${toRow('hexi-4', 'hexi').join(',')}`,
      );
      await page.waitForSelector('[data-import-row]');
      expect(await page.locator('[role=alert]').count()).toBe(0);
    }),
  );
});

test('one of two files is left out, and what was mended in the other stays', () =>
  withPage(async (page) => {
    await openImport(page);
    await page.setInputFiles('input[type=file]', [
      toFile('缺单位的纪要.docx', makeDocx(['示例协商纪要', '一、过程'].map(paragraph).join(''))),
      toFile('山前.xlsx', makePoints([toRow('shanqian-8', '山')])),
    ]);
    await page.waitForSelector('[role=gridcell]');
    await mend(page, ['第2行', '所属社区'], '山前示例村');
    await page.waitForSelector('[data-import-row="2"]:not([data-faulty])');
    expect(await page.isDisabled(write)).toBe(true);
    await page.uncheck('[data-import-file="缺单位的纪要.docx"]');
    await page.click(`${write}:enabled`);
    await page.waitForSelector('[data-import-written]');
    expect(await readPoints()).toContain('shanqian-8,示例友邻点 shanqian-8,山前示例村');
    await page.goto(`${getUrl()}history/`);
    expect(await page.textContent('[data-change]')).not.toContain('纪要');
  }));

test('a file over 50 MB is not even sent', () =>
  withPage(async (page) => {
    await openImport(page);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new ArrayBuffer(51 * 1024 * 1024)], '大.xlsx'));
      return transfer;
    });
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    expect(await page.textContent('[role=alert]')).toContain('超过 50 MB');
    expect(await page.isVisible('input[type=file]')).toBe(true);
  }));

test('the page loaded again goes on; one that has ended says so', () =>
  withPage(async (page) => {
    await openImport(page);
    await choose(page, '河西.xlsx', makePoints([toRow('hexi-4', 'hexi')]));
    await page.waitForSelector('[data-import-row]');
    await page.uncheck('[data-import-row] input');
    await page.waitForSelector('[data-import-row][data-left]');
    await page.reload();
    await page.waitForSelector('[data-import-row][data-left]');
    await page.goto('about:blank');
    await page.goto(`${getUrl()}import/#gone`);
    await page.waitForSelector('[role=alert]:has-text("请重新选文件")');
    expect(await page.isVisible('input[type=file]')).toBe(true);
  }));

test('10,000 rows: a page at a time, all of them written', () =>
  withPage(async (page) => {
    await openImport(page);
    const rows = Array.from({ length: 10_000 }, (_, at) => toRow(`hedong-9${at}`, 'hedong'));
    const lines = [header, ...rows].map((row) => row.join(','));
    await choose(page, '友邻点.csv', lines.join('\r\n'));
    await page.waitForSelector('[data-import-row]', { timeout: 60_000 });
    expect(await page.locator('[data-import-row]').count()).toBe(200);
    expect(await page.textContent('.import-pager')).toContain('第 1 页，共 50 页');
    await page.getByRole('button', { name: '下一页' }).first().click();
    await page.waitForSelector('[data-import-row="202"]');
    await page.click(`${write}:enabled`);
    await page.waitForSelector('[data-import-written]', { timeout: 60_000 });
    expect((await readPoints()).match(/^hedong-9\d+,/gm)).toHaveLength(10_000);
  }));
