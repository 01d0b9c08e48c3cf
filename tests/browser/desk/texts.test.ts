import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findImageMetadata } from '../../../src/sources/image-metadata.ts';
import { findViolations } from '../../support/browser/find-violations.ts';
import { useInputMethod } from '../../support/browser/input-method.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { createDeskClient } from '../../support/desk/ask-desk.ts';
import { useDesk } from '../../support/desk/use-desk.ts';
import { makeJpeg } from '../../support/files/pictures.ts';

// A busy machine is no fault.
const patient = { timeout: 30_000 };
const withPage = usePages();
const { getUrl, getRoot } = useDesk();
const { ask, tell } = createDeskClient({ getUrl });
const toPath = (file: string): string => path.join(getRoot(), file);
const read = (file: string): Promise<string> => readFile(toPath(file), 'utf8');
const about = 'content/pages/about.md';
const news = 'content/news/first-data.md';

async function openText(page: Page, address: string): Promise<void> {
  await page.goto(`${getUrl()}texts/${address}/`);
  await page.waitForSelector('.cm-content');
}

/** Puts the caret behind the last sign of a line. */
async function goBehind(page: Page, line: string): Promise<void> {
  await page.locator('.cm-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
}

const waitForState = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForSelector(`.text-state[data-desk-state=${wanted}]`);

async function save(page: Page): Promise<void> {
  await page.click('[data-desk-save]:enabled');
  await waitForState(page, 'saved');
}

const readDraft = async (address: string): Promise<string> =>
  (await ask<{ body: string }>(`/api/texts/${address}`)).body;

/** Pastes as from another program. */
const paste = (page: Page, data: Readonly<Record<string, string>>): Promise<void> =>
  page.locator('.cm-content').evaluate((content, texts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    content.dispatchEvent(new ClipboardEvent('paste', options));
  }, data);

describe('the list of documents', () => {
  test('is searched by title, and breaks no rule', () =>
    withPage(async (page) => {
      await page.goto(`${getUrl()}texts/`);
      await page.waitForSelector('[data-text]');
      expect(await findViolations(page)).toEqual([]);
      await page.fill('.text-search input', '首批');
      expect(await page.locator('[data-text]').count()).toBe(1);
      await page.click('[data-text] a');
      await page.waitForSelector('.cm-content');
    }));
});

describe('writing', () => {
  test('with a pinyin input method, in the middle of a text; what is saved is one line', () =>
    withPage(async (page) => {
      const before = await read(news);
      await openText(page, 'news/first-data');
      expect(await findViolations(page)).toEqual([]);
      await goBehind(page, '转载页掉了一些字');
      const typing = await useInputMethod(page);
      await typing.spell('nihao');
      // Enter and the arrows belong to the candidates.
      await typing.press('Enter');
      await typing.press('ArrowDown');
      await typing.choose('你好');
      await page.keyboard.insertText('，世界。');
      await waitForState(page, 'draft');
      await expect.poll(() => readDraft('news/first-data'), patient).toContain('你好，世界。');
      expect(await read(news)).toBe(before);
      await save(page);
      const [old, now] = [before.split('\n'), (await read(news)).split('\n')];
      expect(now.length).toBe(old.length);
      const changed = now.filter((line, at) => line !== old[at]);
      expect(changed).toEqual(['转载页掉了一些字，我们补上了八处（组）：你好，世界。']);
    }));

  test('a draft is there after the page has been closed in the middle of it', () =>
    withPage(async (page) => {
      await openText(page, 'pages/center');
      await page.click('.cm-content');
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('写到一半');
      await expect.poll(() => readDraft('pages/center'), patient).toContain('写到一半');
      await openText(page, 'pages/center');
      await page.click('.cm-content');
      await page.keyboard.press('Control+End');
      expect(await page.textContent('.cm-content')).toContain('写到一半');
      await waitForState(page, 'draft');
      await page.click('.text-bar button.quiet');
      await page.click('.text-dialog-buttons button:not(.quiet)');
      await waitForState(page, 'saved');
      expect(await page.textContent('.cm-content')).not.toContain('写到一半');
    }));

  test('by buttons: nobody needs to know a sign', () =>
    withPage(async (page) => {
      await openText(page, 'pages/accessibility');
      await page.click('.cm-content');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('新的一段');
      await page.click('[data-tool=heading]');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('要带的东西');
      await page.keyboard.press('Shift+Home');
      await page.click('[data-tool=bold]');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('身份证');
      await page.click('[data-tool=list]');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('户口本');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.click('[data-tool=link]');
      await page.fill('.text-dialog input >> nth=0', '友邻点');
      await page.fill('.text-dialog input >> nth=1', '/points/');
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.click('[data-tool=table]');
      const cells = page.locator('.text-dialog-table input');
      await cells.nth(0).fill('时间');
      await cells.nth(1).fill('地点');
      await cells.nth(3).fill('周一|周三');
      expect(await findViolations(page)).toEqual([]);
      await page.click('.text-dialog form > .text-dialog-buttons >> nth=1 >> button:not(.quiet)');
      const written =
        '## 新的一段\n\n**要带的东西**\n\n- 身份证\n- 户口本\n\n[友邻点](/points/)\n\n' +
        '| 时间 | 地点 |  |\n| --- | --- | --- |\n| 周一\\|周三 |  |  |\n|  |  |  |';
      await expect.poll(() => readDraft('pages/accessibility'), patient).toContain(written);
      const frame = page.frameLocator('[data-preview-frame]:not(.preview-waiting)');
      await frame.locator('h2[data-desk-changed]', { hasText: '新的一段' }).waitFor();
      await page.click('[data-tool=undo]');
      await expect.poll(() => readDraft('pages/accessibility'), patient).not.toContain('| 时间');
    }));

  test('pasted from Word it is clean', () =>
    withPage(async (page) => {
      await openText(page, 'pages/glossary');
      await page.click('.cm-content');
      await page.keyboard.press('Control+End');
      const item = (sign: string, text: string): string =>
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>${text}</p>`;
      const html = `<html xmlns:o="x"><head><style>p.MsoNormal{}</style></head><body>
        <p class=MsoNormal style='text-indent:24pt'><span style='mso-spacerun:yes'>&nbsp; </span>一、工作目标<o:p></o:p></p>
        <p class=MsoNormal>　　各社区要在<b>本月底</b>前
完成，<span style='font-weight:bold'>逾期</span>不候*。</p>
        ${item('1.', '先登记')}${item('2.', '再抽签')}
        <table class=MsoTableGrid><tr><td><p>序号</p></td><td><p>姓氏</p></td></tr><tr><td>007</td><td><p>张</p></td></tr></table>
        <script>alert(1)</script><img src="file:///C:/a.png"></body></html>`;
      await paste(page, { 'text/html': html, 'text/plain': '一、工作目标' });
      const written =
        '## 一、工作目标\n\n各社区要在**本月底**前完成，**逾期**不候\\*。\n\n1. 先登记\n2. 再抽签\n\n' +
        '| 序号 | 姓氏 |\n| --- | --- |\n| 007 | 张 |';
      await expect.poll(() => readDraft('pages/glossary'), patient).toContain(written);
      expect(await page.textContent('.text-notice')).toContain('1 张图片');
    }));

  test('a picture loses where it was taken, and is saved with the text', () =>
    withPage(async (page) => {
      await openText(page, 'news/first-data');
      await page.click('.cm-content');
      await page.keyboard.press('Control+End');
      await page.click('[data-tool=picture]');
      const bytes = makeJpeg({ orientation: 1, hasPosition: true });
      expect(findImageMetadata(bytes)).not.toEqual([]);
      const chosen = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
      await page.setInputFiles('.text-dialog input[type=file]', chosen);
      await page.fill('.text-dialog [name=alt]', '示例：大家在扫楼道');
      await page.keyboard.press('Enter');
      const written = '![示例：大家在扫楼道](/images/first-data-1.jpg)';
      await expect.poll(() => readDraft('news/first-data'), patient).toContain(written);
      const file = toPath('content/images/first-data-1.jpg');
      await expect(readFile(file)).rejects.toThrow();
      const frame = page.frameLocator('[data-preview-frame]:not(.preview-waiting)');
      await frame.locator('img[src$="first-data-1.jpg"]').waitFor({ state: 'attached' });
      await save(page);
      expect(findImageMetadata(await readFile(file))).toEqual([]);
    }));
});

describe('fields', () => {
  test('each changes its own line, by the keyboard alone', () =>
    withPage(async (page) => {
      const before = await read(about);
      await openText(page, 'pages/about');
      await page.focus('[data-field=标题] input');
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText('关于这个网站');
      await page.keyboard.press('Tab');
      await waitForState(page, 'draft');
      await page.keyboard.press('Control+Home');
      await page.focus('[data-desk-save]');
      await page.keyboard.press('Enter');
      await waitForState(page, 'saved');
      expect(await read(about)).toBe(before.replace("标题: '关于本站'", "标题: '关于这个网站'"));
    }));

  test('what is wrong is said beside the field and leads to it', () =>
    withPage(async (page) => {
      await openText(page, 'news/first-data');
      await page.fill('[data-field=日期] input', '去年冬天');
      await page.keyboard.press('Tab');
      const issue = page.locator('[data-desk-issues] [data-code=invalid-date]');
      await issue.waitFor();
      await page.waitForSelector('[data-field=日期][data-faulty]');
      await issue.locator('button').click();
      expect(
        await page.evaluate(() =>
          document.activeElement?.closest('[data-field]')?.getAttribute('data-field'),
        ),
      ).toBe('日期');
      expect(await findViolations(page)).toEqual([]);
      await page.fill('[data-field=日期] input', '2026-11-23');
      await page.keyboard.press('Tab');
      await expect.poll(() => issue.count(), patient).toBe(0);
    }));
});

test('a piece of news is begun, written and saved under the house’s name', () =>
  withPage(async (page) => {
    await page.goto(`${getUrl()}texts/`);
    await page.click('.text-new summary');
    await page.fill('.text-begin [name=title]', '示例：楼道清理好了');
    await page.fill('.text-begin [name=date]', '2026-11-29');
    await page.click('.text-begin button');
    await page.waitForURL('**/texts/news/2026-11-29-news/');
    await page.click('.cm-content');
    await page.keyboard.insertText('示例：大家一起动手。');
    const frame = page.frameLocator('[data-preview-frame]:not(.preview-waiting)');
    await frame.locator('h1', { hasText: '楼道清理好了' }).waitFor();
    await save(page);
    expect(await read('content/news/2026-11-29-news.md')).toBe(
      "---\n标题: '示例：楼道清理好了'\n日期: '2026-11-29'\n---\n\n示例：大家一起动手。\n",
    );
  }));

describe('together', () => {
  test('two people write in two paragraphs, and both stay', () =>
    withPage(async (page) => {
      await openText(page, 'pages/center');
      const body = await readDraft('pages/center');
      await goBehind(page, body.split('\n').find((line) => line.startsWith('友邻')) ?? '');
      await page.keyboard.insertText('这边写的。');
      await expect.poll(() => readDraft('pages/center'), patient).toContain('这边写的。');
      const now = await readDraft('pages/center');
      const edit = { part: 'body', before: now, after: `${now}\n那边写的。\n` };
      await tell('/api/texts/pages/center/edit', edit);
      await page.keyboard.press('Control+End');
      await expect.poll(() => page.textContent('.cm-content'), patient).toContain('那边写的。');
      await page.keyboard.press('Control+Home');
      await expect.poll(() => page.textContent('.cm-content'), patient).toContain('这边写的。');
      expect(await readDraft('pages/center')).toMatch(/这边写的。[^]*那边写的。/);
    }));

  test('the same paragraph changed in another program is a choice', () =>
    withPage(async (page) => {
      const old = await read(about);
      const line = old.split('\n').find((own) => own.startsWith('这里是平湖市')) ?? '';
      await openText(page, 'pages/about');
      await goBehind(page, '这里是平湖市');
      await page.keyboard.insertText('编辑台写的。');
      await expect.poll(() => readDraft('pages/about'), patient).toContain('编辑台写的。');
      await writeFile(toPath(about), old.replace(line, `${line}记事本写的。`));
      await waitForState(page, 'conflict');
      expect(await page.isDisabled('[data-desk-save]')).toBe(true);
      expect(await page.textContent('.text-choice del')).toContain('记事本写的。');
      expect(await page.textContent('.text-choice ins')).toContain('编辑台写的。');
      expect(await findViolations(page)).toEqual([]);
      await page.click('.text-choice [data-choice=mine]');
      await waitForState(page, 'draft');
      await save(page);
      expect(await read(about)).toContain('编辑台写的。');
      expect(await read(about)).not.toContain('记事本写的。');
    }));
});
