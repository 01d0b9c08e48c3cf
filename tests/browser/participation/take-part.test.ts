import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoDay } from '../../../src/cli/demo/demo-day.ts';
import { writeDemo } from '../../../src/cli/demo/write-demo.ts';
import { serveFolder } from '../../../src/cli/serve-folder.ts';
import { findViolations } from '../../support/browser/find-violations.ts';
import { countSheets } from '../../support/browser/pdf.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { loadShippedPortal } from '../../support/portals/shipped-portal.ts';
import { projectRoot, runCommand } from '../../support/run-command.ts';

const shipped = inject('siteUrl');
const getBrowser = useBrowser();
const withPage = usePages(getBrowser);

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'take-part-'));
  const root = path.join(folder, 'portal');
  await writeDemo(projectRoot, root, await loadShippedPortal());
  const out = path.join(folder, 'site');
  const { code, stdout, stderr } = await runCommand(
    'build',
    ...['--root', root, '--out', out],
    ...['--today', demoDay, '--site', 'https://www.example.gov.cn'],
  );
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  server = await serveFolder(out);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const matter = 'textarea[name=matter]';
const community = 'select[name=community]';
const field = (name: string): string => `[data-sheet] [data-field="${name}"]`;
const parking = '晚上车没地方停，有人停在消防通道上';

/** A Tuesday morning in China: most points are open. */
const setClock = (page: Page): Promise<void> =>
  page.clock.setFixedTime('2018-05-29T10:00:00+08:00');

async function open(page: Page, address = 'take-part/'): Promise<void> {
  await setClock(page);
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
}

describe('who has something to say', () => {
  test('sees while typing what is already being talked over, and who settles it', async () => {
    await withPage(async (page) => {
      await open(page);
      await page.fill(matter, parking);
      await page.waitForSelector('[data-similar-topic]');
      expect(await page.locator('[data-similar-topic]').first().textContent()).toContain('停车难');
      expect(await page.locator('[data-level-hint]').innerText()).toContain('点上请有关的人');
      await page.fill(matter, '怎么申请低保');
      await page.waitForSelector('[data-tasks]:visible');
      expect(await page.locator('[data-tasks]:visible').innerText()).toContain('社会救助');
      expect(await page.locator('[data-similar-topic]:visible').count()).toBe(0);
    });
  });

  test('in two answers has the nearest ear that is open, and a filled sheet', async () => {
    await withPage(async (page) => {
      await open(page);
      await page.fill(matter, parking);
      await page.selectOption(community, 'songfeng');
      const first = page.locator('[data-ears] [data-point-id]:visible').first();
      await first.locator('.ear-open:not(:empty)').waitFor();
      expect(await first.innerText()).toMatch(/现在开着，到 \d+:\d\d/);
      expect(await page.locator('[data-ears] [data-point-id]:visible').count()).toBe(3);
      expect(await page.innerText(field('to'))).toContain('松枫社区友邻站');
      await first.locator('[data-give]').click();
      expect(await page.innerText(field('to'))).toContain('松枫社区友邻点');
      expect(await page.innerText(field('matter'))).toBe(parking);
      expect(await page.innerText(field('date'))).toBe('2018年5月29日');
    });
  });

  test('coming from a point finds it chosen; from a topic its title too', async () => {
    await withPage(async (page) => {
      await open(page, 'take-part/?point=songfeng-03&topic=night-parking');
      await page.click(matter);
      await page.waitForSelector(`${field('to')}:not(:empty)`);
      expect(await page.innerText(field('to'))).toContain('松枫社区友邻点 03');
      await expect
        .poll(() => page.inputValue(matter))
        .toBe('关于“晚上停车难，消防通道被占（示例）”：');
    });
  });

  test('copies the words, gets a code, and is told when the text is too long for one', async () => {
    await withPage(
      async (page) => {
        await open(page);
        await page.fill(matter, parking);
        await page.click('[data-sheet-copy]');
        const status = page.locator('[data-sheet-status]');
        await expect.poll(() => status.innerText()).toContain('已复制');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `【议题单】\n什么事：${parking}\n日期：2018年5月29日`,
        );
        await page.click('[data-sheet-code]');
        await page.waitForSelector('canvas.sheet-canvas');
        await page.fill(matter, '事'.repeat(2000));
        await page.click('[data-sheet-code]');
        await expect.poll(() => status.innerText()).toContain('装得下约');
        const download = page.waitForEvent('download');
        await page.click('[data-sheet-picture]');
        expect((await download).suggestedFilename()).toBe('议题单.png');
        await page.click('[data-sheet-clear]');
        expect(await page.inputValue(matter)).toBe('');
        expect(await page.innerText(field('matter'))).toBe('');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});

test('nothing that is typed leaves the page or stays on the device', async () => {
  await withPage(async (page) => {
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await open(page);
    const secret = '隐私ABC123';
    await page.fill(matter, `${parking}${secret}`);
    await page.fill('input[name=name]', secret);
    await page.fill('input[name=contact]', secret);
    await page.press('input[name=contact]', 'Enter');
    await page.selectOption(community, 'songfeng');
    await page.waitForSelector('[data-similar-topic]');
    for (const tool of ['code', 'picture']) await page.click(`[data-sheet-${tool}]`);
    await page.waitForSelector('canvas.sheet-canvas');
    const kept = await page.evaluate(() => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      location.href,
    ]);
    expect(asked.length).toBeGreaterThan(5);
    const all = [...asked, ...kept].map((text) => decodeURIComponent(text)).join('\n');
    expect(all).not.toContain(secret);
    expect(all).not.toContain('消防');
    expect(asked.filter((line) => !line.startsWith(`GET ${server.url}`))).toEqual([]);
    await page.reload();
    expect(await page.inputValue(matter)).toBe('');
  });
});

describe('without scripts', () => {
  test('the same ears and an empty sheet', async () => {
    await withPage(
      async (page) => {
        await page.goto(`${server.url}take-part/`);
        expect(await page.locator(matter).isVisible()).toBe(false);
        await page.click('#songfeng summary');
        const first = page.locator('#songfeng [data-point-id]').first();
        expect(await first.isVisible()).toBe(true);
        expect(await page.locator('#songfeng').innerText()).toContain('周一至周六 9:00–17:00');
        expect(await page.locator('[data-sheet]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('as it ships, with nothing known yet', () => {
  test('says so, and names the station and the hotline', async () => {
    await withPage(async (page) => {
      await page.goto(`${shipped}take-part/`, { waitUntil: 'networkidle' });
      await page.selectOption(community, 'songfeng');
      const ears = page.locator('[data-ears] [data-shown]');
      await ears.waitFor();
      expect(await ears.innerText()).toContain('还没有公布哪个友邻点已经开门');
      expect(await ears.innerText()).toContain('松枫社区友邻站');
      expect(await ears.innerText()).toContain('电话还没有公布');
      expect(await page.locator('main').innerText()).toContain('96345');
      expect(await page.locator('[data-ears] [data-point-id]').count()).toBe(0);
    });
  });
});

describe('on paper', () => {
  test('a blank sheet of a point is one page, and so is a filled one', async () => {
    const sheets = ['points/songfeng-01/sheet/', 'points/songfeng-02/sheet/', 'take-part/'];
    const counts = await countSheets(
      getBrowser(),
      sheets.map((sheet) => server.url + sheet),
    );
    expect([...counts.values()]).toEqual([1, 1, 1]);
  });
});

describe.each([320, 360, 1280])('at %i px', (width) => {
  test('no rule is broken, nothing moves by itself, nothing is wider than the screen', async () => {
    await withPage(
      async (page) => {
        await setClock(page);
        for (const [site, address] of [
          [server.url, 'take-part/'],
          [shipped, 'take-part/'],
          [server.url, 'communities/songfeng/'],
          [server.url, 'points/songfeng-02/sheet/'],
        ] as const) {
          await page.goto(site + address, { waitUntil: 'networkidle' });
          const shifts = await page.evaluate(() => {
            const observer = new PerformanceObserver(() => undefined);
            observer.observe({ type: 'layout-shift', buffered: true });
            return observer.takeRecords().length;
          });
          expect(shifts, address).toBe(0);
          if (address === 'take-part/') {
            await page.fill(matter, `${parking}😟`.repeat(40));
            await page.selectOption(community, 'songfeng');
            await page.waitForSelector('[data-ears] [data-shown]');
          }
          expect(await findViolations(page), address).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, address).toBeLessThanOrEqual(width);
        }
      },
      { viewport: { width, height: 740 } },
    );
  });
});
