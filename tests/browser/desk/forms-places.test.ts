import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import {
  choose,
  openForm,
  toId,
  type,
  waitKept,
  writeForm,
} from '../../support/browser/form-page.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';
import { makePhoto } from '../../support/files/make-photo.ts';

const withPage = usePages();
const portal = 'tests/portals/tiny-street';
const { getUrl, getRoot } = useDesk(portal);
const file = 'data/points.csv';
const readPoints = (): Promise<string> => readFile(path.join(getRoot(), file), 'utf8');

beforeEach(async () => {
  await writeFile(path.join(getRoot(), file), await readFile(`${portal}/${file}`));
});

describe('a point', () => {
  test('gets its place from a pasted link of 高德, with the system of that map', () =>
    withPage(async (page) => {
      await openForm(page, `${getUrl()}forms/point/`);
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
      const line = (await readPoints()).split(/\r?\n/).find((own) => own.startsWith('hexi-2,'));
      expect(line).toBe(
        'hexi-2,河西示例友邻点二,hexi,,运行,2021-08-01,,,,,,120.1350,30.2410,GCJ02,测绘,周一至周五 8:30-17:00,street-plan#annex-1 序号2',
      );
    }));

  test('a pasted pair asks whose numbers they are, and waits for the answer', () =>
    withPage(async (page) => {
      await openForm(page, `${getUrl()}forms/point/`);
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
      await openForm(page, `${getUrl()}forms/point/`);
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
      await openForm(page, `${getUrl()}forms/point/`);
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
