import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { useInputMethod } from '../../support/browser/input-method.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const portal = 'tests/portals/tiny-street';
const { getUrl, getRoot } = useDesk(portal);
const getFile = (file: string): string => path.join(getRoot(), file);
const read = (file: string): Promise<string> => readFile(getFile(file), 'utf8');

const topicsText =
  '编号,议题,类别,提出友邻点,提出日期,摘要\r\nclutter,示例楼道堆物,环境卫生,hedong-1,2021-09-01,\r\n';

beforeEach(async () => {
  await writeFile(getFile('data/topics.csv'), topicsText);
  await rm(getFile('data/topic-events.csv'), { force: true });
  await rm(getFile('data/observations.csv'), { force: true });
  await rm(getFile('content/minutes'), { recursive: true, force: true });
  await writeFile(getFile('data/points.csv'), await readFile(`${portal}/data/points.csv`));
});

const toId = (field: string): string => `#field-${field.replaceAll('.', '-')}`;

async function openForm(page: Page, kind: string): Promise<void> {
  await page.goto(`${getUrl()}forms/${kind}/#new`);
  await page.waitForSelector('[data-form-write]');
}

const type = (page: Page, field: string, text: string): Promise<void> =>
  page.fill(toId(field), text);

const choose = (page: Page, field: string, value: string): Promise<void> =>
  page.check(`[data-field="${field}"] input[value="${value}"]`);

const waitKept = (page: Page): Promise<unknown> => page.waitForSelector('[data-desk-state=draft]');

const readSaid = (page: Page, field: string): Promise<string> =>
  page.innerText(`[data-field="${field}"] > .field-said`);

async function writeForm(page: Page): Promise<void> {
  await page.click('[data-form-write]');
  await page.waitForSelector('[data-form-written]');
}

describe('minutes', () => {
  test('a clerk types them from paper with a pinyin input method, two topics and the votes', () =>
    withPage(async (page) => {
      await openForm(page, 'minutes');
      expect(await findViolations(page)).toEqual([]);
      const typing = await useInputMethod(page);
      /** Spells a word, with Enter and Escape that belong to the input method. */
      const spell = async (field: string, letters: string, word: string): Promise<void> => {
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
      await openForm(page, 'minutes');
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

describe('a point', () => {
  test('gets its place from a pasted link of 高德, with the system of that map', () =>
    withPage(async (page) => {
      await openForm(page, 'point');
      await page.focus(toId('point'));
      await page.keyboard.type('河西示例友邻点二');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (id) => document.querySelector<HTMLInputElement>(id)?.value !== '',
        toId('name'),
      );
      expect(await page.inputValue(toId('community'))).toBe('hexi');
      await choose(page, 'state', '运行');
      await type(page, 'openedOn', '2021-08-01');
      await type(page, 'openingHours', '周一至周五 8:30-17:00');
      await page.fill(
        '[data-place-paste]',
        '示例友邻点 https://uri.amap.com/marker?position=120.1350,30.2410&name=x&src=share',
      );
      await page.getByRole('button', { name: '用这个位置' }).click();
      await page.waitForSelector(
        '[data-place-current]:has-text("经度 120.1350，纬度 30.2410（GCJ02）")',
      );
      await page.getByLabel('有多准').selectOption('测绘');
      await page.waitForSelector(
        '.place-input .field-said:has-text("高德的链接"), .place-input .field-said:has-text("公里"), .place-input .field-said:has-text("米")',
      );
      expect(await findViolations(page)).toEqual([]);
      await waitKept(page);
      await writeForm(page);
      const line = (await read('data/points.csv'))
        .split(/\r?\n/)
        .find((own) => own.startsWith('hexi-2,'));
      expect(line).toBe(
        'hexi-2,河西示例友邻点二,hexi,,运行,2021-08-01,,,,,,120.1350,30.2410,GCJ02,测绘,周一至周五 8:30-17:00,street-plan#annex-1 序号2',
      );
    }));

  test('a pasted pair asks whose numbers they are, and waits for the answer', () =>
    withPage(async (page) => {
      await openForm(page, 'point');
      await page.fill('[data-place-paste]', '北纬30.2410，东经120.1350');
      await page.getByRole('button', { name: '用这个位置' }).click();
      const system = page.getByLabel('这对数字是从哪里抄来的？');
      await system.waitFor();
      expect(await system.inputValue()).toBe('');
      expect(await page.textContent('[data-place-current]')).toContain('（?）');
      await system.selectOption('BD09');
      await page.waitForSelector('[data-place-current]:has-text("（BD09）")');
      await page.fill('[data-place-paste]', 'https://surl.amap.com/25cT71TW75Y');
      await page.getByRole('button', { name: '用这个位置' }).click();
      await page.waitForSelector('.place-input .field-said:has-text("这条高德链接里没有经纬度")');
    }));

  test('a click on the map, and the cross-hairs by keyboard alone', () =>
    withPage(async (page) => {
      await openForm(page, 'point');
      await page.focus('[data-place-map]');
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-place-current]:has-text("（WGS84）")');
      const first = await page.textContent('[data-place-current]');
      expect(await page.getByLabel('有多准').inputValue()).toBe('示意');
      await page.locator('[data-place-map]').click({ position: { x: 40, y: 40 } });
      await expect.poll(() => page.textContent('[data-place-current]')).not.toBe(first);
      expect(await findViolations(page)).toEqual([]);
    }));

  test('a GPX file with two places lets one be chosen; a photo tells where it was taken', () =>
    withPage(async (page) => {
      await openForm(page, 'point');
      const point = (name: string, latitude: string): string =>
        `<wpt lat="${latitude}" lon="120.13"><name>${name}</name></wpt>`;
      const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${point('示例一', '30.24')}${point('示例二', '30.25')}</gpx>`;
      const input = page.locator('.place-input input[type=file]');
      await input.setInputFiles({ name: '轨迹.gpx', mimeType: '', buffer: Buffer.from(gpx) });
      await page.getByRole('button', { name: '示例二' }).click();
      await page.waitForSelector(
        '[data-place-current]:has-text("经度 120.13，纬度 30.25（WGS84）")',
      );
      const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>示例三</name><Point><coordinates>120.131,30.241,0</coordinates></Point></Placemark></kml>`;
      await input.setInputFiles({ name: '点.kml', mimeType: '', buffer: Buffer.from(kml) });
      await page.waitForSelector('[data-place-current]:has-text("经度 120.131，纬度 30.241")');
      await input.setInputFiles({
        name: '没有位置.jpg',
        mimeType: '',
        buffer: Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      });
      await page.waitForSelector('.place-input .field-said:has-text("这张照片没有记位置")');
      await input.setInputFiles({
        name: '照片.jpg',
        mimeType: '',
        buffer: makePhoto({ latitude: [30, 14, 24], longitude: [120, 7, 48] }),
      });
      await page.waitForSelector(
        '[data-place-current]:has-text("经度 120.13，纬度 30.24（WGS84）")',
      );
    }));
});

interface Taken {
  readonly latitude: readonly [number, number, number];
  readonly longitude: readonly [number, number, number];
}

/** A JPEG of one EXIF block with a position, as phones write it. */
function makePhoto({ latitude, longitude }: Taken): Buffer {
  const tiff = Buffer.alloc(160);
  const put16 = (value: number, at: number): void => void tiff.writeUInt16BE(value, at);
  const put32 = (value: number, at: number): void => void tiff.writeUInt32BE(value, at);
  tiff.write('MM', 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  // One entry: where the directory of the position begins.
  put16(1, 8);
  [0x8825, 4].forEach((value, at) => put16(value, 10 + at * 2));
  put32(1, 14);
  put32(26, 18);
  put16(4, 26);
  const entry = (
    index: number,
    values: readonly [tag: number, type: number, count: number],
  ): number => {
    const at = 28 + index * 12;
    put16(values[0], at);
    put16(values[1], at + 2);
    put32(values[2], at + 4);
    return at + 8;
  };
  tiff.write('N', entry(0, [1, 2, 2]), 'latin1');
  put32(84, entry(1, [2, 5, 3]));
  tiff.write('E', entry(2, [3, 2, 2]), 'latin1');
  put32(108, entry(3, [4, 5, 3]));
  [...latitude, ...longitude].forEach((value, at) => {
    put32(value, 84 + at * 8);
    put32(1, 88 + at * 8);
  });
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe1]);
  return Buffer.concat([start, length, content, Buffer.from([0xff, 0xd9])]);
}

test('the grid of a roster takes a place from the same part, as one step that can be undone', () =>
  withPage(async (page) => {
    await page.goto(`${getUrl()}rosters/points/#hexi-2`);
    await page.waitForSelector('[data-row-id=hexi-2]');
    await page.click('[data-place-open]');
    await page.waitForSelector('[data-place-dialog] [data-place-map]');
    const link =
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:30.2410,120.1350;title:x&referer=x';
    await page.fill('[data-place-paste]', link);
    await page.getByRole('button', { name: '用这个位置' }).click();
    await page.waitForSelector('[data-place-current]:has-text("（GCJ02）")');
    await page.waitForSelector('.place-input [data-code=missing-precision]');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const read_ = (column: string): Promise<string> =>
      page.innerText(`[role=gridcell][data-row-id=hexi-2][data-column="${column}"]`);
    expect([await read_('经度'), await read_('纬度'), await read_('坐标系')]).toEqual([
      '120.1350',
      '30.2410',
      'GCJ02',
    ]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => read_('经度')).toBe('');
    expect(await read_('坐标系')).toBe('');
  }));

test(
  'the page that a form would make is beside it, and follows what is typed',
  () =>
    withPage(async (page) => {
      await openForm(page, 'news');
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
    await openForm(page, 'observations');
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
    await openForm(page, 'step');
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
