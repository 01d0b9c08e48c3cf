import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import { makeBusy } from '../../support/portals/busy-portal.ts';
import { countSheets } from '../../support/browser/pdf.ts';
import { makeRichPortal } from '../../support/portals/rich-portal.ts';
import { runCommand } from '../../support/run-command.ts';

const origin = 'https://www.example.gov.cn';
// A code of 2 cm at 150 dots an inch: the poster prints it three times as large.
const smallest = Math.round((20 / 25.4) * 150);

let browser: Browser;
let root: string;
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const require = createRequire(import.meta.url);
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  browser = await launchBrowser();
  root = await makeRichPortal();
  await makeBusy(root);
  folder = path.join(root, 'dist');
  const { code, stdout, stderr } = await runCommand(
    'build',
    ...['--root', root],
    ...['--out', folder],
    ...['--site', origin],
  );
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  server = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(root, { recursive: true, force: true });
});

interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
// The package is CommonJS: its function is the default of the default.
const decode = ('default' in jsqr ? jsqr.default : jsqr) as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;
const read = ({ data, width, height }: Pixels): string | undefined =>
  decode(data, width, height)?.data;

/** The code of a page, drawn at the smallest size. */
function drawCode(html: string): Pixels {
  const [, svg = ''] = /<div class="qr">(<svg[\s\S]*?<\/svg>)/.exec(html) ?? [];
  const source = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const image = new Resvg(source, { fitTo: { mode: 'width', value: smallest } }).render();
  return { data: new Uint8ClampedArray(image.pixels), width: image.width, height: image.height };
}

async function findSheets(kind: 'points' | 'stations', name: string): Promise<string[]> {
  const ids = await readdir(path.join(folder, kind), { withFileTypes: true });
  return ids.filter((entry) => entry.isDirectory()).map(({ name: id }) => `${kind}/${id}/${name}/`);
}
const readSheet = (sheet: string): string =>
  readFileSync(path.join(folder, sheet, 'index.html'), 'utf8');

describe('the QR code', () => {
  test.each([
    ['points', 'poster', 250],
    ['stations', 'bulletin', 26],
  ] as const)(
    'of every page of %s decodes at 2 cm: it is its address',
    async (kind, name, count) => {
      const sheets = await findSheets(kind, name);
      expect(sheets).toHaveLength(count);
      const wrong = sheets
        .map((sheet) => [sheet, read(drawCode(readSheet(sheet)))] as const)
        .filter(([sheet, text]) => text !== `${origin}/${sheet.replace(`${name}/`, '')}`);
      expect(wrong).toEqual([]);
    },
  );

  test('decodes as the browser draws it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}points/songfeng-01/poster/`);
    expect(await readOnScreen(tab)).toBe(`${origin}/points/songfeng-01/`);
    await tab.close();
  });

  test('is not there while the site has no address, and never leads to this machine', () => {
    const file = path.join(inject('siteFolder'), 'points/songfeng-01/poster/index.html');
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(/class="qr-unset"[\s\S]*待配置/);
    expect(html).not.toMatch(/class="qr"><svg/);
  });
});

/** What the browser shows of the code, as a camera would see it at the smallest size. */
async function readOnScreen(tab: Page): Promise<string | undefined> {
  await tab.addStyleTag({ content: `.qr svg { width: ${smallest}px !important }` }).catch(() => {
    // The policy of the site forbids it: then the code stays as large as the page shows it.
  });
  const picture = await tab.locator('.qr svg').screenshot();
  const image = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${smallest}" height="${smallest}"><image width="${smallest}" height="${smallest}" href="data:image/png;base64,${picture.toString('base64')}"/></svg>`,
  ).render();
  return read({
    data: new Uint8ClampedArray(image.pixels),
    width: image.width,
    height: image.height,
  });
}

describe('on paper', () => {
  test('the bulletin of every station is two pages at the most', async () => {
    const sheets = await findSheets('stations', 'bulletin');
    const counts = await countSheets(
      browser,
      sheets.map((sheet) => server.url + sheet),
    );
    expect([...counts.values()].every((pages) => pages === 1 || pages === 2)).toBe(true);
    const busy = `${server.url}stations/songfeng-station/bulletin/`;
    expect(counts.get(busy)).toBe(2);
    const elder = await countSheets(browser, [busy], 'elder');
    expect([...elder.values()]).toEqual([2]);
    const html = readSheet('stations/songfeng-station/bulletin/');
    expect(html).toMatch(/其余[\s\S]{0,2000}见<a/);
  });

  test('every kind of poster is one page', async () => {
    const sheets = ['songfeng-01', 'songfeng-02', 'dasheng-01'].map((id) => `points/${id}/poster/`);
    const urls = sheets.map((sheet) => server.url + sheet);
    expect([...(await countSheets(browser, urls)).values()]).toEqual([1, 1, 1]);
    expect([...(await countSheets(browser, urls, 'elder')).values()]).toEqual([1, 1, 1]);
  });

  test('text is 16 points or more, but for the address under the code and the foot', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}stations/songfeng-station/bulletin/`);
    await tab.emulateMedia({ media: 'print' });
    const small = await tab.evaluate(() => {
      const sheet = document.querySelector('.bulletin');
      return Array.from(sheet?.querySelectorAll('*') ?? [])
        .filter((own) =>
          Array.from(own.childNodes).some(
            ({ nodeType, textContent }) => nodeType === 3 && (textContent ?? '').trim() !== '',
          ),
        )
        .filter((own) => !own.closest('.qr, .paper-foot'))
        .filter((own) => Number.parseFloat(getComputedStyle(own).fontSize) < (16 * 96) / 72 - 0.1)
        .map((own) => own.outerHTML.slice(0, 80));
    });
    expect(small).toEqual([]);
    await tab.close();
  });

  const kinds = [
    ['policies/shiyanqu-2017/', 12],
    ['topics/sample-parking/', 4],
    ['map/', 10],
    ['communities/fenghuang/', 4],
    ['commitments/points-total/', 5],
  ] as const;
  test.each(kinds)(
    '/%s has its address and date, no navigation, at most %i pages',
    async (page, most) => {
      const tab = await browser.newPage();
      await tab.goto(server.url + page);
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await tab.locator('.print-address').innerText()).toBe(`本页网址：${origin}/${page}`);
      expect(await tab.locator('.print-date').innerText()).toMatch(/^资料截至\d{4}年\d+月\d+日$/);
      for (const hidden of ['.site-nav', '.breadcrumbs', '.site-search', '.footer-links']) {
        expect(await tab.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
      const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe('rgb(255, 255, 255)');
      const [count = 0] = (await countSheets(browser, [server.url + page])).values();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(most);
      await tab.close();
    },
  );

  test('a policy shows its number', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}policies/shiyanqu-2017/`);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByText('当街办〔2017〕19号').first().isVisible()).toBe(true);
    await tab.close();
  });
});
