import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import {
  ask,
  open,
  readCount,
  readParameter,
  readState,
  readTitles,
  textFiles,
} from '../../support/browser/search-page.ts';
import { usePages } from '../../support/browser/with-page.ts';

const withPage = usePages();

test('names are shown before the full text answers, and stay where they are', async () => {
  await withPage(async (page) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(textFiles, async (route) => {
      await held;
      await route.continue();
    });
    await open(page, '松枫社区');
    const first = page.locator('[data-search-result] .search-title').first();
    await first.waitFor();
    expect(await readState(page)).toBe('loading');
    expect(await page.innerText('.search-status')).toContain('约');
    const before = await readTitles(page);
    expect(before[0]).toBe('松枫社区');
    await first.focus();
    release();
    await page.waitForSelector('[data-search-state=ready]');
    expect((await readTitles(page)).slice(0, before.length)).toEqual(before);
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    const unmarked = page.locator('[data-search-result]:not(:has(.search-excerpt mark))');
    expect(await unmarked.count()).toBe(0);
  });
});

test.each([
  ['shequ', /社区/],
  ['ylzx', /友邻中心/],
  ['〔2017〕19号', /实施意见/],
  ['当街办[2017]19号', /实施意见/],
  ['２０１７', /2017|实施意见/],
  ['枫社', /松枫社区/],
])('%s finds %s first', async (query, title) => {
  await withPage(async (page) => {
    await ask(page, query);
    expect(await readState(page)).toBe('ready');
    expect((await readTitles(page))[0]).toMatch(title);
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});

test('the last digits of a hotline find it', async () => {
  await withPage(async (page) => {
    await ask(page, '6345');
    const excerpts = await page.locator('[data-search-result]').allTextContents();
    expect(excerpts.length).toBeGreaterThan(0);
    expect(excerpts.every((text) => text.includes('96345'))).toBe(true);
  });
});

test('traditional characters are looked for in simplified ones, and the page says so', async () => {
  await withPage(async (page) => {
    await ask(page, '鄰');
    expect(await readState(page)).toBe('ready');
    expect(await page.innerText('.search-status')).toContain('已按“邻”查找');
    expect(await page.inputValue('[data-search] input[name=q]')).toBe('鄰');
    expect(readParameter(page, 'q')).toBe('鄰');
  });
});

describe('nothing found', () => {
  test.each([
    ['友林点', '友邻点'],
    ['送枫社区', '松枫社区'],
  ])('%s: did you mean %s', async (typed, meant) => {
    await withPage(async (page) => {
      await ask(page, typed);
      expect([await readState(page), await readCount(page)]).toEqual(['empty', 0]);
      const link = page.locator('[data-search-suggestion]').first();
      expect(await link.textContent()).toBe(meant);
      expect(await link.getAttribute('href')).toBe(`?q=${encodeURIComponent(meant)}`);
      expect(await page.isVisible('[data-search-lists]')).toBe(true);
      await page.evaluate(() => {
        document.body.setAttribute('data-kept', '');
      });
      await link.click();
      await page.waitForSelector('[data-search-state=ready]');
      expect(await page.getAttribute('body', 'data-kept')).toBe('');
      expect(await page.isVisible('[data-search-suggestions]')).toBe(false);
      await page.goBack();
      await page.waitForSelector('[data-search-state=empty]');
      expect(await page.inputValue('[data-search] input[name=q]')).toBe(typed);
    });
  });

  test('of several words each that leads somewhere is offered alone', async () => {
    await withPage(async (page) => {
      await ask(page, '松枫 麒麟量子');
      expect(await page.locator('[data-search-suggestion]').allTextContents()).toEqual([
        '只找“松枫”',
      ]);
    });
  });
});

test('when only the full text is lost, names are still found', async () => {
  await withPage(async (page) => {
    await page.route(textFiles, (route) => route.abort());
    await ask(page, '松枫社区');
    expect(await readState(page)).toBe('error');
    expect((await readTitles(page))[0]).toBe('松枫社区');
    expect(await page.innerText('.search-status')).toContain('正文没有查成');
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
  });
});

test('when only the names are lost, the full text still answers', async () => {
  await withPage(async (page) => {
    await page.route('**/pagefind/names/*', (route) => route.abort());
    await ask(page, '居家养老');
    expect(await readState(page)).toBe('ready');
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});

test('when the script itself is lost, the page says so and keeps its lists', async () => {
  await withPage(async (page) => {
    await page.route('**/start-search*', (route) => route.abort());
    await ask(page, '松枫社区');
    expect(await readState(page)).toBe('error');
    expect(await page.innerText('.search-status')).toContain('目录');
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
  });
});

test('“back” from a page returns to the reader’s place', async () => {
  await withPage(
    async (page) => {
      await ask(page, '友邻点');
      await page.click('[data-search-more]');
      await page.click('[data-search-more]');
      const last = page.locator('[data-search-result] .search-title').nth(50);
      const title = await last.textContent();
      await last.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => window.scrollY);
      await last.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await page.goBack();
      await page.waitForSelector('[data-search-state=ready]');
      expect(await page.locator('[data-search-result]').count()).toBe(60);
      await page.waitForFunction((wanted) => Math.abs(window.scrollY - wanted) < 60, top);
      expect(await last.textContent()).toBe(title);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('with the keyboard: from the box over the filters to the results and to more of them', async () => {
  await withPage(async (page) => {
    await ask(page, '友邻点');
    await page.focus('[data-search] input[name=q]');
    const stops: string[] = [];
    for (let step = 0; step < 60 && stops[stops.length - 1] !== 'more'; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { dataset, className } = document.activeElement as HTMLElement;
          if (dataset['searchMore'] !== undefined) return 'more';
          if (dataset['searchSort'] !== undefined) return 'sort';
          return dataset['searchFilter'] ?? className;
        }),
      );
    }
    const places = ['kind', 'sample', 'sort', 'search-title', 'more'].map((stop) =>
      stops.indexOf(stop),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.keyboard.press('Enter');
    const place = await page.evaluate(() => {
      const item = document.activeElement?.closest('[data-search-result]');
      return item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
    });
    expect(place).toBe(20);
  });
});

test('screen readers hear the beginning and the end, not every batch', async () => {
  await withPage(async (page) => {
    await open(page, '');
    await page.focus('[data-search] input[name=q]');
    await page.waitForRequest(/pagefind\/names/);
    await page.evaluate(() => {
      const line = document.querySelector('.search-status');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (!line) return;
      new MutationObserver(() => {
        if (line.getAttribute('aria-live') === 'off') return;
        heard.push(line.textContent);
      }).observe(line, { childList: true, characterData: true, subtree: true });
    });
    await page.fill('[data-search] input[name=q]', '友邻点');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-state=ready]');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(2);
    expect(heard[0]).toContain('正在找');
    expect(heard[1]).toContain('找到');
  });
});

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each([360, 1280])('at %i px', (width) => {
  test.each([
    ['idle', '', false],
    ['loading', '松枫社区', true],
    ['ready', '养老', false],
    ['empty', '友林点', false],
    ['error', '松枫社区', false],
  ])('the page breaks no rule when %s', async (state, query, isHeld) => {
    await withPage(
      async (page) => {
        if (isHeld) await page.route(textFiles, () => undefined);
        if (state === 'error') await page.route(textFiles, (route) => route.abort());
        await open(page, query);
        await page.waitForSelector(`[data-search-state=${state}]`);
        if (isHeld) await page.waitForSelector('[data-search-result]');
        expect(await findViolations(page)).toEqual([]);
        expect(await isTooWide(page)).toBe(false);
      },
      { viewport: { width, height: 900 } },
    );
  });
});
