import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';

const siteUrl = inject('siteUrl');
const withPage = usePages();

const box = '[data-place-box]';
const option = '.place-form .search-list:not([hidden]) [role=option]';

async function type(page: Page, typed: string): Promise<string[]> {
  await page.focus(box);
  await page.waitForSelector(`${box}[role=combobox]`);
  await page.fill(box, typed);
  await page.waitForSelector(option);
  return page.locator(`${option} .search-option-title`).allTextContents();
}

test.each([
  ['松枫', '松枫社区'],
  ['songfeng', '松枫社区'],
  ['sfsq', '松枫社区'],
  ['松风社区', '松枫社区'],
  ['songfneg', '松枫社区'],
  ['通界桥', '沐阳社区'],
])('%s is found as %s', async (typed, name) => {
  await withPage(async (page) => {
    await page.goto(`${siteUrl}my/`);
    expect((await type(page, typed))[0]).toBe(name);
  });
});

test('the keyboard chooses on home; the device remembers, and one tap undoes it', async () => {
  await withPage(async (page) => {
    await page.goto(siteUrl);
    await type(page, 'songfeng');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}communities/songfeng/`);
    await page.goto(siteUrl);
    expect(await page.textContent('.place-card')).toContain('我家：松枫社区');
    expect(await page.locator(box).isVisible()).toBe(false);
    await page.click('[data-home-clear]');
    expect(await page.locator(box).isVisible()).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('youlin-home'))).toBeNull();
  });
});

test('a community of the index can be called 我家', async () => {
  await withPage(async (page) => {
    await page.goto(`${siteUrl}my/`);
    await page.click('[data-choose=dongsheng]');
    expect(await page.textContent('.place-card')).toContain('我家：东升社区');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('东升社区');
  });
});

const none = '[data-place-none]:not([hidden])';

describe('Enter on a name', () => {
  test.each(['', 'my/'])('that nobody has, at /%s: choices and the hotline', async (path) => {
    await withPage(async (page) => {
      await page.goto(siteUrl + path);
      await type(page, '东方社区');
      await page.keyboard.press('Enter');
      await page.waitForSelector(none);
      expect(await page.locator(none).innerText()).toContain('没有“东方社区”这个社区或村');
      expect(await page.locator(none).innerText()).toContain('96345');
      expect(await page.locator(`${none} li a`).allTextContents()).toContain('东升社区');
      expect(page.url()).toBe(siteUrl + path);
      expect(await page.evaluate(() => localStorage.getItem('youlin-home'))).toBeNull();
      expect(await findViolations(page)).toEqual([]);
      await page.click(`${none} li a >> text=东湖社区`);
      await page.waitForURL(`${siteUrl}communities/donghu/`);
      expect(await page.evaluate(() => localStorage.getItem('youlin-home'))).toContain('东湖社区');
    });
  });

  test('that is like nothing at all says so', async () => {
    await withPage(async (page) => {
      await page.goto(`${siteUrl}my/`);
      expect((await type(page, '龘龘龘'))[0]).toContain('没有找到');
      await page.keyboard.press('Enter');
      await page.waitForSelector(none);
      expect(await page.locator(none).innerText()).toContain('没有“龘龘龘”');
      expect(page.url()).toBe(`${siteUrl}my/`);
    });
  });

  test('that several have asks which one', async () => {
    await withPage(async (page) => {
      await page.goto(`${siteUrl}my/`);
      await type(page, '东');
      await page.keyboard.press('Enter');
      await page.waitForSelector(none);
      const names = await page.locator(`${none} li a`).allTextContents();
      expect(names.length).toBeGreaterThan(1);
      expect(page.url()).toBe(`${siteUrl}my/`);
    });
  });

  test('that one has goes there', async () => {
    await withPage(async (page) => {
      await page.goto(`${siteUrl}my/`);
      await type(page, '通界村');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteUrl}communities/tongjie/`);
    });
  });
});

test('without scripts the page is an index', async () => {
  await withPage(
    async (page) => {
      await page.goto(`${siteUrl}my/`);
      expect(await page.locator(box).isVisible()).toBe(false);
      await page.click('.letters a[href="#letter-s"]');
      expect(await page.locator('#songfeng a').isVisible()).toBe(true);
      expect(await page.locator('.my-place').count()).toBe(26);
    },
    { javaScriptEnabled: false },
  );
});

test.each([360, 1280])(
  'open at %i px: no rule broken, nothing moves, one screen',
  async (width) => {
    await withPage(
      async (page) => {
        for (const path of ['', 'my/']) {
          await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
          const bottom = await page.evaluate(
            () => document.querySelector('.glance')?.getBoundingClientRect().bottom ?? 0,
          );
          expect(bottom).toBeLessThanOrEqual(740);
          await type(page, 'sf');
          expect(await findViolations(page), path).toEqual([]);
          await page.evaluate(() => {
            localStorage.setItem('youlin-home', '{"id":"songfeng","name":"松枫社区"}');
          });
          await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
          expect(await page.textContent('[data-home-link]')).toBe('松枫社区');
          const shifts = await page.evaluate(() => {
            const observer = new PerformanceObserver(() => undefined);
            observer.observe({ type: 'layout-shift', buffered: true });
            return observer.takeRecords().length;
          });
          expect(shifts, path).toBe(0);
          await page.evaluate(() => {
            localStorage.clear();
          });
        }
      },
      { viewport: { width, height: 740 } },
    );
  },
);
