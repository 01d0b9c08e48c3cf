import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { findViolations } from '../../support/browser/find-violations.ts';
import { fakeVoice, type Said } from '../../support/browser/fake-voice.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const site = inject('siteUrl');

async function openContext(
  stored: Readonly<Record<string, string>> = {},
  width = 360,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const entries = Object.entries(stored);
  if (entries.length > 0) {
    await context.addInitScript((pairs) => {
      for (const [key, value] of pairs) localStorage.setItem(key, value);
    }, entries);
  }
  return context;
}

/** The reading aids are in the menu. */
async function openMenu(page: Page): Promise<void> {
  const isOpen = await page.locator('.site-menu').getAttribute('open');
  if (isOpen === null) await page.locator('.site-menu summary').click();
}

async function openPanel(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: '阅读辅助' }).click();
  await page.getByRole('dialog', { name: '阅读辅助' }).waitFor();
}

const readRoot = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => Object.assign({}, document.documentElement.dataset));

const getBackground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('what is chosen is kept on the next page, before anything is painted, until 恢复默认', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(site);
  const normal = await getBackground(page);
  await openPanel(page);
  await page.getByRole('button', { name: '大一点' }).click();
  await page.getByRole('button', { name: '大一点' }).click();
  await page.getByLabel('黑底黄字').check();
  await page.getByLabel('大光标').check();
  await page.getByLabel('阅读线').check();
  const chosen = { size: '130', scheme: 'contrast', cursor: 'on', line: 'on' };
  expect(await readRoot(page)).toMatchObject(chosen);
  // Only the script before the first paint runs now.
  await page.route(/_astro\/(?!boot).*\.js$/, (route) => route.abort());
  await page.goto(`${site}about/`);
  expect(await readRoot(page)).toEqual(chosen);
  expect(await getBackground(page)).toBe('rgb(0, 0, 0)');
  const style = await page.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    cursor: getComputedStyle(document.body).cursor,
  }));
  expect(style.size).toBe('20.8px');
  expect(style.cursor).toMatch(/^url\("http.*cursor\.[\w-]+\.svg"\)/);
  await page.unroute(/_astro\/(?!boot).*\.js$/);
  await page.reload();
  await openPanel(page);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.reload();
  const left = Object.keys(await readRoot(page)).filter((name) => name in chosen);
  expect(left).toEqual([]);
  expect(await getBackground(page)).toBe(normal);
  await context.close();
});

test('the panel is opened and closed with the keyboard, and gives the focus back', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(site);
  await openMenu(page);
  const button = page.getByRole('button', { name: '阅读辅助' });
  await button.press('Enter');
  const panel = page.getByRole('dialog', { name: '阅读辅助' });
  await panel.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('小一点');
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await context.close();
});

test('without a script there is nothing that would not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await openMenu(page);
  expect(await page.locator('.site-menu nav').isVisible()).toBe(true);
  for (const tool of ['[data-elder-toggle]', '[data-reading-toggle]', '[data-listen]']) {
    expect(await page.locator(tool).isVisible()).toBe(false);
  }
  await context.close();
});

test('the dark scheme follows the device, unless another is chosen', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(site);
  expect(await getBackground(page)).toBe('rgb(17, 23, 29)');
  await openPanel(page);
  await page.getByLabel('标准').check();
  expect(await getBackground(page)).toBe('rgb(242, 245, 248)');
  await page.emulateMedia({ media: 'print' });
  expect(await getBackground(page)).toBe('rgb(255, 255, 255)');
  await context.close();
});

test('the reading line follows pointer and keyboard', async () => {
  const context = await openContext({ 'youlin-reading': 'line=on' }, 1280);
  const page = await context.newPage();
  await page.goto(site, { waitUntil: 'networkidle' });
  await page.mouse.move(200, 321);
  const line = page.locator('.reading-line');
  expect((await line.boundingBox())?.y).toBe(321);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(
    () => document.activeElement?.getBoundingClientRect().bottom ?? 0,
  );
  expect((await line.boundingBox())?.y).toBe(Math.round(focused));
  await context.close();
});

test('shortcuts are off until they are switched on, and never disturb typing', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  await page.keyboard.press('Alt+Digit1');
  expect(page.url()).toBe(`${site}about/`);
  await openPanel(page);
  await page.getByLabel('快捷键').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Digit8');
  expect(await readRoot(page)).toMatchObject({ mode: 'elder', keys: 'on' });
  await page.locator('.site-search input').focus();
  await page.keyboard.press('Alt+Digit0');
  expect(page.url()).toBe(`${site}about/`);
  await page.locator('main').focus();
  await page.keyboard.press('Alt+Digit0');
  await page.waitForURL(`${site}accessibility/`);
  // Loaded on the next page as well.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Alt+Digit1');
  await page.waitForURL(site);
  await context.close();
});

describe('read-aloud', () => {
  const openWithVoice = async (lang: string): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await openContext();
    await context.addInitScript(fakeVoice, lang);
    const page = await context.newPage();
    await page.goto(`${site}policies/shiyanqu-2017/`);
    await openPanel(page);
    return { context, page };
  };
  const getSaid = (page: Page): Promise<Said> =>
    page.evaluate(() => (globalThis as unknown as { said: Said }).said);
  const finish = (page: Page): Promise<void> =>
    page.evaluate(() => {
      (globalThis as unknown as { finishUtterance: () => void }).finishUtterance();
    });
  const getMarked = (page: Page): Promise<string | null> =>
    page.locator('[data-read-aloud]').textContent();

  test('is not offered without a Chinese voice', async () => {
    const { context, page } = await openWithVoice('en-US');
    expect(await page.getByRole('button', { name: '朗读本页' }).isVisible()).toBe(false);
    await context.close();
  });

  test('reads passage after passage, marks it, pauses, goes on and stops', async () => {
    const { context, page } = await openWithVoice('zh-CN');
    await page.getByRole('button', { name: '朗读本页' }).click();
    const title = await page.locator('h1').textContent();
    expect(await getMarked(page)).toBe(title);
    const [first] = await getSaid(page);
    expect(first).toMatchObject({ lang: 'zh-CN', rate: 1 });
    await finish(page);
    expect(await getMarked(page)).not.toBe(title);
    const before = await getSaid(page);
    await page.getByRole('button', { name: '暂停' }).click();
    // What was cancelled ends late and must not be taken for read.
    await finish(page);
    expect(await getSaid(page)).toHaveLength(before.length);
    await page.getByRole('button', { name: '继续' }).click();
    const again = await getSaid(page);
    expect(again[again.length - 1]?.text).toBe(before[before.length - 1]?.text);
    await page.getByLabel('语速').selectOption('快');
    expect((await getSaid(page)).pop()?.rate).toBe(1.4);
    await page.getByRole('button', { name: '上一段' }).click();
    expect(await getMarked(page)).toBe(title);
    await page.getByRole('button', { name: '停止' }).click();
    expect(await page.locator('[data-read-aloud], .reading-player').count()).toBe(0);
    await context.close();
  });

  test('begins where something is selected, says 文号 in words, and leaves out sources', async () => {
    const { context, page } = await openWithVoice('zh-CN');
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('main dd')].find((element) =>
        element.textContent.includes('〔2017〕'),
      );
      if (cell) getSelection()?.selectAllChildren(cell);
    });
    await page.getByRole('button', { name: '朗读本页' }).click();
    expect((await getSaid(page))[0]?.text).toContain('二零一七年 十九号');
    for (let turn = 0; turn < 400; turn += 1) await finish(page);
    const texts = (await getSaid(page)).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
    const links = await page
      .locator('.clause-refs')
      .evaluateAll((all) =>
        all.map((element) => element.textContent).filter((text) => text.length > 12),
      );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((text) => texts.join('').includes(text))).toEqual([]);
    expect(texts).not.toContain('目录');
    // The end of the page ends it.
    expect(await page.locator('.reading-player').count()).toBe(0);
    await context.close();
  });
});

describe.each([
  ['normal', {}],
  ['elder', { 'youlin-mode': 'elder' }],
  ['dark', { 'youlin-reading': 'scheme=dark' }],
])('%s', (_, stored) => {
  test('the open panel breaks no accessibility rule', async () => {
    const context = await openContext(stored);
    await context.addInitScript(fakeVoice, 'zh-CN');
    const page = await context.newPage();
    for (const path of ['', 'commitments/points-total/', 'map/']) {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      await openPanel(page);
      expect(await findViolations(page), path).toEqual([]);
    }
    await context.close();
  });
});
