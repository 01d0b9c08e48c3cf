import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import {
  choose,
  openForm,
  readSaid,
  toId,
  type,
  waitKept,
  writeForm,
} from '../../support/browser/form-page.ts';
import { useInputMethod } from '../../support/browser/input-method.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const { getUrl, getRoot } = useDesk('tests/portals/tiny-street');
const getFile = (file: string): string => path.join(getRoot(), file);
const read = (file: string): Promise<string> => readFile(getFile(file), 'utf8');

const topicsText =
  '编号,议题,类别,提出友邻点,提出日期,摘要\r\nclutter,示例楼道堆物,环境卫生,hedong-1,2021-09-01,\r\n';

beforeEach(async () => {
  await writeFile(getFile('data/topics.csv'), topicsText);
  await rm(getFile('data/topic-events.csv'), { force: true });
  await rm(getFile('data/observations.csv'), { force: true });
  await rm(getFile('content/minutes'), { recursive: true, force: true });
});

describe('minutes', () => {
  test('a clerk types them from paper with a pinyin input method, two topics and the votes', () =>
    withPage(async (page) => {
      await openForm(page, `${getUrl()}forms/minutes/`);
      expect(await findViolations(page)).toEqual([]);
      const typing = await useInputMethod(page);
      /** Spells a word, with Enter and Escape that belong to the input method. */
      const spell = async (field: string, letters: string, word: string): Promise<void> => {
        // A field that a choice calls for is there once the desk has answered.
        await page.waitForSelector(toId(field));
        await page.focus(toId(field));
        await typing.spell(letters);
        await typing.press('Enter');
        await typing.press('Escape');
        await typing.choose(word);
      };
      await page.focus(toId('unit'));
      await page.keyboard.type('hedong');
      await page.keyboard.press('Enter');
      expect(await page.inputValue(toId('unit'))).toBe('河东示例友邻点一');
      await type(page, 'date', '2021年9月12日');
      await spell('venue', 'huodongshi', '示例活动室');
      await spell('chair', 'fuzeren', '友邻点负责人');
      await page.keyboard.press('Tab');
      expect(await page.inputValue(toId('chair'))).toBe('友邻点负责人');
      await type(page, 'invited', '14');
      await type(page, 'present', '12');
      await spell('attendance.0.capacity', 'jumindaibiao', '居民代表');
      await page.keyboard.press('Escape');
      await type(page, 'attendance.0.count', '11');
      await page.focus(toId('topics.0.topic'));
      await page.keyboard.type('sllddw');
      await page.keyboard.press('Enter');
      expect(await page.inputValue(toId('topics.0.topic'))).toBe('示例楼道堆物');
      await spell('topics.0.said', 'yiqikanle', '大家一起看了现场。');
      await choose(page, 'topics.0.result', '议定');
      await spell('topics.0.decisions.0.what', 'xianqingli', '各家先清理');
      await spell('topics.0.decisions.0.doer', 'wuye', '示例物业公司');
      await type(page, 'topics.0.decisions.0.due', '2021.9.30');
      await page.click('[data-add=topics]');
      await choose(page, 'topics.1.which', 'fresh');
      await spell('topics.1.title', 'tingche', '示例停车');
      await spell('topics.1.kind', 'jiaotong', '交通停车');
      await type(page, 'topics.1.point', '河东示例友邻点一');
      await type(page, 'topics.1.raisedOn', '2021-09-05');
      await choose(page, 'topics.1.result', '上报');
      await type(page, 'inFavour', '10');
      await type(page, 'against', '1');
      await type(page, 'abstaining', '2');
      await spell('process', 'xiankan', '先看现场，再商量。');
      // 11 people of 12 and 13 votes: said at once, at both fields.
      await page.waitForSelector('[data-field=inFavour] [data-code=attendance-mismatch]');
      await page.waitForSelector('[data-field=attendance] > .field-said [data-code]');
      expect(await readSaid(page, 'inFavour')).toContain('三种票加起来 13 票，实到 12 人');
      await page.click('[data-form-write]');
      await page.waitForFunction(() => document.activeElement?.closest('[data-wrong]'));
      expect(await page.textContent('[role=alert]')).toContain('还差');
      expect(await findViolations(page)).toEqual([]);
      await type(page, 'attendance.1.capacity', '物业公司代表');
      await type(page, 'attendance.1.count', '1');
      await type(page, 'abstaining', '1');
      await page.waitForSelector('[data-field=inFavour]:not([data-wrong])');
      await waitKept(page);
      await writeForm(page);
      expect(await findViolations(page)).toEqual([]);
      const minutes = await read('content/minutes/2021-09-hedong-1.md');
      for (const word of [
        "地点: '示例活动室'",
        '  赞成: 10',
        '大家一起看了现场。',
        '先看现场，再商量。',
      ]) {
        expect(minutes).toContain(word);
      }
      // No letter of the spelling is left anywhere.
      expect(minutes.replace(/^.*(?:单位|  - ').*$/gm, '').match(/[a-z]{2,}/g)).toBe(null);
      const events = (await read('data/topic-events.csv')).trim().split('\r\n').slice(1);
      expect(events.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
        'clutter 2021-09-12 协商',
        'clutter 2021-09-12 议定',
        'hedong-2021-09-1 2021-09-05 提出',
        'hedong-2021-09-1 2021-09-12 协商',
        'hedong-2021-09-1 2021-09-12 上报',
      ]);
    }));

  test('what is typed survives a page that is loaded again in the middle of a word', () =>
    withPage(async (page) => {
      await openForm(page, `${getUrl()}forms/minutes/`);
      const typing = await useInputMethod(page);
      await type(page, 'date', '2021-09-12');
      await page.focus(toId('venue'));
      await typing.spell('huodong');
      await waitKept(page);
      await page.waitForTimeout(600);
      await page.goto('about:blank');
      await page.goto(`${getUrl()}forms/minutes/`);
      await page.waitForSelector('.form-continued');
      expect(await page.inputValue(toId('date'))).toBe('2021-09-12');
      expect(await page.inputValue(toId('venue'))).toBe('huodong');
      await page.goto(`${getUrl()}forms/`);
      await page.waitForSelector('[data-unfinished]');
      expect(await findViolations(page)).toEqual([]);
    }));
});

test(
  'the page that a form would make is beside it, and follows what is typed',
  () =>
    withPage(async (page) => {
      await openForm(page, `${getUrl()}forms/news/`);
      await page.getByRole('button', { name: '预览' }).click();
      await page.waitForSelector('.preview-state:has-text("填好、没有红字以后")');
      await type(page, 'title', '示例消息一');
      await type(page, 'body', '示例正文。');
      const frame = page.frameLocator('.preview-stage iframe:not(.preview-waiting)');
      await frame.locator('h1:has-text("示例消息一")').waitFor({ timeout: 60_000 });
      await type(page, 'title', '示例消息二');
      await frame.locator('h1:has-text("示例消息二")').waitFor();
      expect(await findViolations(page)).toEqual([]);
    }),
  90_000,
);

test('observations: the keyboard alone, and a blank stays a blank', () =>
  withPage(async (page) => {
    await openForm(page, `${getUrl()}forms/observations/`);
    expect(await findViolations(page)).toEqual([]);
    await page.focus(toId('date'));
    await page.keyboard.type('2021-07');
    await page.keyboard.press('Tab');
    await page.keyboard.type('示例通报');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await waitKept(page);
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('[data-form-write]'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-form-written]');
    expect((await read('data/observations.csv')).trim().split('\r\n').slice(1)).toEqual([
      'points-total,2021-07,3,示例通报,',
    ]);
  }));

test('the next step of a topic: only what is possible, in a list that tells where it is', () =>
  withPage(async (page) => {
    await openForm(page, `${getUrl()}forms/step/`);
    expect(await page.innerText('[data-field=topic]')).toContain('待受理，在河东示例友邻点一');
    await choose(page, 'topic', 'clutter');
    await page.waitForSelector('[data-field=event] input[value=受理]');
    expect(await page.locator('[data-field=event] input[value=办结]').count()).toBe(0);
    await choose(page, 'event', '受理');
    await type(page, 'date', '2021-09-02');
    await page.waitForSelector('[data-field=event] [data-note]:has-text("协商中")');
    expect(await findViolations(page)).toEqual([]);
    await writeForm(page);
    expect(await read('data/topic-events.csv')).toContain('clutter,2021-09-02,受理,点,hedong-1');
  }));
