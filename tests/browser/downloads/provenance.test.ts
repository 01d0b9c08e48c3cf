import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { findPages } from '../../support/site/links.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPage(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, javaScriptEnabled });
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'load' });
  return page;
}

/** The first number of a community's page that is a cell of its row. */
const ofCommunity = 'main a[data-figure][data-source^="data/communities.csv"]';

/** Takes every figure of the site that is not like another onto one page, opens it, does it again. */
function recomputeAll(page: Page, paths: readonly string[]): Promise<[string, string][]> {
  return page.evaluate(async (all) => {
    const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const figures = new Map<string, HTMLElement>();
    for (const path of all) {
      // Parsed by the browser: Trusted Types forbid to do it here.
      const site = await new Promise<Document | null>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', path);
        request.responseType = 'document';
        request.onloadend = () => {
          resolve(request.responseXML);
        };
        request.send();
      });
      for (const figure of site?.querySelectorAll<HTMLElement>('main [data-figure]') ?? []) {
        const { source = '', calculation = '' } = figure.dataset;
        figures.set(`${source} ${calculation} ${figure.textContent}`, figure);
      }
    }
    const verdicts: [string, string][] = [];
    for (const [key, figure] of figures) {
      document.querySelector('.figure-panel')?.remove();
      document.querySelector('main')?.append(figure);
      figure.click();
      const panel = await until(() => document.querySelector('.figure-panel'));
      panel.querySelector<HTMLElement>('section button')?.click();
      const verdict = panel.querySelector('.figure-verdict');
      const text = await until(
        () => /^(?!正在)./.test(verdict?.textContent ?? '') && verdict?.textContent,
      );
      verdicts.push([key, text]);
    }
    return verdicts;
  }, paths);
}

test('the browser computes every figure of the site again and agrees', async () => {
  const page = await openPage('');
  const files = await findPages(inject('siteFolder'));
  const verdicts = await recomputeAll(
    page,
    files.map((file) => `/${file}`),
  );
  await page.close();
  const different = verdicts.filter(([, verdict]) => !verdict.endsWith('与页面一致。'));
  process.stdout.write(
    `${verdicts.length} different figures done again, ${different.length} do not agree\n`,
  );
  expect(different).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(200);
}, 120_000);

test('a number that is not what the files say is named', async () => {
  const page = await openPage('communities/songfeng/');
  const verdict = await page.evaluate((of) => {
    const [number] = document.querySelector(of)?.childNodes ?? [];
    if (number) number.textContent = '15 ';
    document.querySelector<HTMLElement>(of)?.click();
    return new Promise<string>((resolve) => {
      const look = (): void => {
        const panel = document.querySelector('.figure-panel');
        const text = panel?.querySelector('.figure-verdict')?.textContent ?? '';
        if (text === '') panel?.querySelector<HTMLElement>('section button')?.click();
        if (text.includes('一致')) resolve(text);
        else setTimeout(look, 20);
      };
      look();
    });
  }, ofCommunity);
  expect(verdict).toBe(
    '不一致：复算结果 14 个，页面写的是 15 个。网站可能刚刚更新过，请刷新这一页再试。',
  );
  await page.close();
});

test('by keyboard: a row’s 出处 opens the panel, Escape leads back', async () => {
  const page = await openPage('communities/');
  const mark = page.locator('tbody a[data-figures]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: '这个数的出处' });
  await panel.waitFor();
  expect(await panel.locator('.figure-number').allInnerTexts()).toEqual([
    '14 个',
    '10,914 人',
    '11 个',
  ]);
  await panel.getByRole('link', { name: 'communities.csv 第 2 行' }).first().waitFor();
  await panel.getByRole('link', { name: '附件1 序号1' }).first().waitFor();
  expect(await panel.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await mark.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.close();
});

test('without scripts a number leads to its row', async () => {
  const page = await openPage('communities/songfeng/', false);
  await page.locator(ofCommunity).first().click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/data/communities/#row-2');
  expect(await page.locator('#row-2').innerText()).toContain('松枫社区');
  await page.close();
});
