import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';
import { watchPage } from '../../support/browser/watch-page.ts';
import { usePages } from '../../support/browser/with-page.ts';

const siteUrl = inject('siteUrl');
const getBrowser = useBrowser();
const withPage = usePages(getBrowser);

const headerBox = '.site-search input[name=q]';
const options = '[role=option]';

async function open(page: Page, path: string, typed = ''): Promise<void> {
  await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
  await page.locator('[data-search-box]').first().focus();
  await page.waitForSelector('[role=combobox]');
  await page.keyboard.insertText(typed);
  if (typed !== '') await page.waitForSelector(`.search-list:not([hidden]) ${options}`);
}

const readTitles = (page: Page): Promise<string[]> =>
  page.locator(`${options} .search-option-title`).allTextContents();

const readActive = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = document.getElementById(id ?? '');
    return option?.getAttribute('aria-selected') === 'true'
      ? (option.querySelector('.search-option-title')?.textContent ?? '')
      : undefined;
  });

const isExpanded = async (page: Page): Promise<boolean> =>
  (await page.getAttribute('[role=combobox]', 'aria-expanded')) === 'true';

const countShifts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().length;
  });

test('names, walked through with the keyboard', async () => {
  await withPage(async (page) => {
    await open(page, 'about/', '松枫社区');
    const titles = await readTitles(page);
    expect(titles[0]).toBe('松枫社区');
    expect(titles).toHaveLength(9);
    expect(titles[8]).toBe('在全站正文里找“松枫社区”');
    expect(await readActive(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await readActive(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await readActive(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await readActive(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await readActive(page)).toBe(titles[8]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}communities/songfeng/`);
  });
});

test('Home and End move in the text, Escape closes, then clears, Tab leaves', async () => {
  await withPage(async (page) => {
    await open(page, 'about/', '社区');
    await page.keyboard.press('Home');
    await page.keyboard.insertText('松枫');
    expect(await page.inputValue(headerBox)).toBe('松枫社区');
    await page.keyboard.press('Escape');
    expect(await isExpanded(page)).toBe(false);
    expect(await page.inputValue(headerBox)).toBe('松枫社区');
    await page.keyboard.press('ArrowDown');
    expect(await readActive(page)).toBe('松枫社区');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(headerBox)).toBe('');
    await page.keyboard.insertText('友邻');
    await page.keyboard.press('Tab');
    expect(await isExpanded(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('搜索');
  });
});

test('the last line and Enter ask all texts', async () => {
  await withPage(async (page) => {
    await open(page, 'about/', '无障碍');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}search/?q=*`);
    expect(new URL(page.url()).searchParams.get('q')).toBe('无障碍');
    await open(page, 'about/', '社区');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}search/?q=*`);
    expect(new URL(page.url()).searchParams.get('q')).toBe('社区');
  });
});

test('sounds mark what they mean, samples say so, a click opens', async () => {
  await withPage(async (page) => {
    await open(page, 'communities/', 'ylzx');
    expect(await page.locator(`${options} mark`).first().textContent()).toBe('友邻中心');
    await page.locator(options).first().click();
    await page.waitForURL(`${siteUrl}center/`);
    await open(page, 'communities/', '停车');
    expect(await page.locator(`${options} [data-sample]`).count()).toBeGreaterThan(0);
  });
});

test('says politely how many names there are', async () => {
  await withPage(async (page) => {
    await open(page, 'about/', 'ylzx');
    const count = (await page.locator(options).count()) - 1;
    await page.locator('.site-search [role=status]', { hasText: `有 ${count} 条名称` }).waitFor({
      state: 'attached',
    });
  });
});

test('an input method is left alone', async () => {
  await withPage(async (page) => {
    await open(page, 'about/');
    const client = await page.context().newCDPSession(page);
    const text = 'song';
    await client.send('Input.imeSetComposition', { text, selectionStart: 4, selectionEnd: 4 });
    expect(await isExpanded(page)).toBe(false);
    await page.keyboard.insertText('松枫');
    await page.waitForSelector(`.search-list:not([hidden]) ${options}`);
    expect((await readTitles(page))[0]).toBe('松枫社区');
  });
});

test('what was asked is kept on the device, never long numbers, and can be cleared', async () => {
  await withPage(async (page) => {
    for (const typed of ['停车', '138 1234 5678', '330482-19900101', '无障碍', '停车', '停车']) {
      await open(page, 'about/', typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteUrl}search/?q=*`);
    }
    await open(page, 'about/');
    await page.waitForSelector(options);
    expect(await readTitles(page)).toEqual(['停车', '无障碍', '清除记录']);
    expect(await page.textContent('.search-list-label')).toContain('只存在本机');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator(options).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('the box works where nothing may be stored, and where no name can be loaded', async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await open(page, 'about/', '松枫');
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(page, 'communities/');
    await page.keyboard.insertText('无障碍');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}search/?q=*`);
  });
});

test('nothing is asked for before the focus', async () => {
  await withPage(async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${siteUrl}about/`, { waitUntil: 'networkidle' });
    const before = requests.length;
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus(headerBox);
    await page.waitForRequest(/\/pagefind\/names\//);
    expect(requests.length).toBeGreaterThan(before);
    expect(requests.filter((url) => url.includes('/pagefind/words/'))).toEqual([]);
  });
});

test.each([360, 1280])('open at %i px: no rule broken, nothing moved or cut off', async (width) => {
  await withPage(
    async (page) => {
      for (const path of ['communities/', 'map/', 'search/', '404.html']) {
        await open(page, path, '停车');
        expect(await findViolations(page), path).toEqual([]);
        // On the search page the results below come while a reader types.
        if (path !== 'search/') expect(await countShifts(page), path).toBe(0);
        const list = await page.locator('.search-list:not([hidden])').boundingBox();
        expect(list?.x).toBeGreaterThanOrEqual(8);
        expect((list?.x ?? 0) + (list?.width ?? width)).toBeLessThanOrEqual(width - 8);
        const isOnTop = await page
          .locator(options)
          .last()
          .evaluate((option) => {
            const { left, top } = option.getBoundingClientRect();
            return option.contains(document.elementFromPoint(left + 5, top + 5));
          });
        expect(isOnTop, path).toBe(true);
      }
    },
    { viewport: { width, height: 800 } },
  );
});

test('the browser refuses nothing', async () => {
  const use = async (page: Page): Promise<void> => {
    await page.focus(headerBox);
    await page.keyboard.insertText('友邻中心');
    await page.waitForSelector(options);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/center/');
  };
  expect(await watchPage(getBrowser(), { site: siteUrl, file: 'about/' }, use)).toEqual([]);
});
