import { beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ask, settled, showAll } from '../../support/browser/search-page.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';
import {
  foldPlainly,
  readIndexedPages,
  type IndexedPage,
} from '../../support/site/indexed-pages.ts';
import { usePages } from '../../support/browser/with-page.ts';

let pages: IndexedPage[];
const siteUrl = inject('siteUrl');
const getBrowser = useBrowser();
const withPage = usePages(getBrowser);

beforeAll(async () => {
  pages = await readIndexedPages(inject('siteFolder'), getBrowser());
});

interface Answer {
  readonly state: string | null;
  readonly count: number;
  /** Paths below the base, in the order shown. */
  readonly paths: string[];
  readonly marks: string[];
}

async function readAnswer(page: Page): Promise<Answer> {
  await showAll(page);
  const results = page.locator('[data-search-result]');
  const hrefs = await results
    .locator('.search-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const marks = await results.evaluateAll((items) =>
    items.map((item) => item.querySelector('.search-excerpt mark')?.textContent ?? ''),
  );
  return {
    state: await page.getAttribute('[data-search-state]', 'data-search-state'),
    count: Number(await page.textContent('[data-search-count]')),
    paths: hrefs.map((href) => {
      expect(href.startsWith(siteUrl)).toBe(true);
      return href.slice(siteUrl.length).replace(/#.*$/, '');
    }),
    marks,
  };
}

function findTruth(query: string): string[] {
  const parts = foldPlainly(query).trim().split(' ');
  return pages
    .filter(({ text }) => parts.every((part) => text.includes(part)))
    .map((page) => page.path)
    .sort();
}

async function expectExactly(page: Page, query: string): Promise<void> {
  await ask(page, query);
  const { state, count, paths, marks } = await readAnswer(page);
  const truth = findTruth(query);
  expect([...paths].sort(), query).toEqual(truth);
  expect(count, query).toBe(truth.length);
  expect(state, query).toBe(truth.length === 0 ? 'empty' : 'ready');
  expect(
    marks.every((mark) => mark !== ''),
    `every result of ${query} has a highlighted excerpt`,
  ).toBe(true);
}

/** Pieces of 2 to 6 Han characters from all over the pages, the same ones for the same pages. */
function samplePieces(count: number): string[] {
  const runs = pages.flatMap(({ text }) => text.match(/\p{Script=Han}{6,}/gu) ?? []);
  return Array.from({ length: Math.min(count, runs.length) }, (_value, index) => {
    const run = runs[Math.floor((index * runs.length) / count)] ?? '';
    const length = 2 + (index % 5);
    const start = (index * 7) % (run.length - length + 1);
    return run.slice(start, start + length);
  });
}

test.each([
  '居家养老',
  '友邻点',
  '松枫社区',
  '96345',
  '一门受理',
  '枫社',
  '２０１７',
  '松枫 友邻',
  '站',
])('%s finds exactly the pages that contain it', async (query) => {
  await withPage((page) => expectExactly(page, query));
});

test('any piece of a page finds exactly the pages that contain it', async () => {
  expect(pages.length).toBeGreaterThan(0);
  await withPage(async (page) => {
    for (const piece of samplePieces(20)) await expectExactly(page, piece);
  });
});

test('a page whose title was typed comes first', async () => {
  const titles = pages.map(({ title }) => title);
  const unique = pages.filter(
    ({ title }) =>
      titles.indexOf(title) === titles.lastIndexOf(title) && /^[^\s\p{P}]+$/u.test(title),
  );
  expect(unique.length).toBeGreaterThan(0);
  await withPage(async (page) => {
    for (const { title, path: own } of unique.slice(0, 12)) {
      await ask(page, title);
      expect((await readAnswer(page)).paths[0], title).toBe(own);
    }
  });
});

test('松枫社区 leads to its own page first', async ({ skip }) => {
  const own = 'communities/songfeng/';
  if (!pages.some((page) => page.path === own)) skip('this site has no page of 松枫社区');
  await withPage(async (page) => {
    await ask(page, '松枫社区');
    expect((await readAnswer(page)).paths[0]).toBe(own);
  });
});

test('nothing found: says so, advises, keeps the lists', async () => {
  await withPage(async (page) => {
    await ask(page, '麒麟量子');
    expect(await readAnswer(page)).toMatchObject({ state: 'empty', count: 0, paths: [] });
    expect(await page.isVisible('[data-search-advice]')).toBe(true);
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
  });
});

test.each([
  'parts.json',
  'parts/*/pagefind.js',
  'parts/*/wasm.unknown.pagefind',
  'parts/*/*.pf_meta',
  'parts/*/index/*',
  'parts/*/fragment/*',
])('without pagefind/%s it is an error, not “nothing found”, and the lists stay', async (file) => {
  await withPage(async (page) => {
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await ask(page, '无障碍');
    const state = await page.getAttribute('[data-search-state]', 'data-search-state');
    expect(state).toBe('error');
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
  });
});

test('after an error the next question tries again', async () => {
  await withPage(async (page) => {
    await page.route('**/pagefind/parts.json*', (route) => route.abort());
    await ask(page, '无障碍');
    await page.unroute('**/pagefind/parts.json*');
    await page.fill('input[name=q]', '无障碍声明');
    await page.press('input[name=q]', 'Enter');
    await page.waitForSelector('[data-search-state=ready]');
  });
});

test('sample pages are marked among the results, others are not', async () => {
  await withPage(async (page) => {
    await ask(page, '示例');
    await readAnswer(page);
    const shown = await page.locator('[data-search-result]').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.href ?? '',
        isMarked: item.querySelector('[data-sample]') !== null,
      })),
    );
    for (const { href, isMarked } of shown) {
      const found = pages.find((one) => href.replace(/#.*$/, '') === siteUrl + one.path);
      expect(isMarked, href).toBe(found?.isSample);
    }
  });
});

test('query and filters are in the address, and “back” returns to them', async () => {
  await withPage(async (page) => {
    await ask(page, '无障碍');
    const all = await readAnswer(page);
    await page.selectOption('[data-search-filter=kind]', '无障碍声明');
    expect(new URL(page.url()).searchParams.get('kind')).toBe('无障碍声明');
    expect((await readAnswer(page)).paths).toEqual(['accessibility/']);
    await page.fill('input[name=q]', '友邻');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('q') === '友邻');
    await page.goBack();
    await page.goBack();
    await page.waitForSelector(settled);
    expect(await page.inputValue('input[name=q]')).toBe('无障碍');
    expect((await readAnswer(page)).paths).toEqual(all.paths);
  });
});

test('nothing of the index is loaded before it is wanted', async () => {
  await withPage(async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) requests.push(request.url());
    });
    await page.goto(`${siteUrl}about/`, { waitUntil: 'networkidle' });
    await page.goto(`${siteUrl}search/`, { waitUntil: 'networkidle' });
    expect(requests).toEqual([]);
    await page.focus('input[name=q]');
    await page.waitForRequest(/\.pf_meta/);
  });
});

test('the box in the header leads to the search page', async () => {
  await withPage(async (page) => {
    await page.goto(`${siteUrl}about/`);
    await page.fill('.site-search input[name=q]', '友邻');
    await page.press('.site-search input[name=q]', 'Enter');
    await page.waitForSelector('[data-search-state=ready]');
    expect(await page.inputValue('input[type=search][name=q]')).toBe('友邻');
  });
});

test('without JavaScript the page lists the titles', async () => {
  await withPage(
    async (page) => {
      await page.goto(`${siteUrl}search/?q=${encodeURIComponent('松枫社区')}`);
      expect(await page.isVisible('noscript .notice')).toBe(true);
      const links = page.locator('[data-search-lists] a');
      expect(await links.filter({ hasText: '松枫社区' }).first().getAttribute('href')).toContain(
        '/communities/songfeng/',
      );
      expect(await links.filter({ hasText: '实施意见' }).first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('404.html offers the search and the main ways', async () => {
  await withPage(async (page) => {
    await page.goto(`${siteUrl}404.html`);
    const links = page.locator('.not-found-ways a');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '/',
      '/map/',
      '/communities/',
      '/sitemap/',
    ]);
    await page.fill('main input[name=q]', '友邻');
    await page.press('main input[name=q]', 'Enter');
    await page.waitForSelector('[data-search-state=ready]');
  });
});
