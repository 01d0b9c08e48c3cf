import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';
import { showAll } from '../../support/browser/search-page.ts';
import { findLinkFaults, findPages, findTags, summarizeFaults } from '../../support/site/links.ts';
import { runCommand } from '../../support/run-command.ts';
import { serveFolder, type Server } from '../../../src/cli/serve-folder.ts';
import { watchPage } from '../../support/browser/watch-page.ts';

const base = '/a/b/';
const site = 'https://x.example';

let folder = '';
let server: Server;
let browser: Browser;
const out = (...names: readonly string[]): string => path.join(folder, 'dist', ...names);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-base-'));
  const built = await runCommand('build', '--base', base, '--site', site, '--out', out());
  expect(built.code, built.stdout + built.stderr).toBe(0);
  server = await serveFolder(out(), base);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const watch = (file: string, use: (page: Page) => Promise<void>): Promise<string[]> =>
  watchPage(browser, { site: server.url, file }, use);

test('every link, anchor and resource is under the base and there', async () => {
  expect(summarizeFaults(await findLinkFaults(out(), base))).toEqual([]);
});

test('every page says its own whole address', async () => {
  for (const page of await findPages(out())) {
    const tags = findTags(await readFile(out(page), 'utf8'));
    const canonical = tags.filter(({ attributes }) => attributes.get('rel') === 'canonical');
    // A sheet for printing stands for the page it was made of; a blank one for where it is filled.
    const address = page
      .replace(/(?:(?:poster|bulletin)\/)?(?<=^|\/)index\.html$/, '')
      .replace(/^points\/[\w-]+\/sheet\/$/, 'take-part/');
    const own = `${site}${base}${address}`;
    expect(canonical.map(({ attributes }) => attributes.get('href'))).toEqual([own]);
  }
});

/** Addresses from the root of the server, in quotes or brackets, that are not under the base. */
const outsideBase = /(?<=["'(]|&quot;|&#34;)\/(?!a\/b\/)[\w./-]*(?=["')?#]|&quot;|&#34;)/g;
/** Addresses of the site that are not under the base, and the one that stands for none. */
const outsideSite = /https?:\/\/(?:x\.example(?!\/a\/b\/)|127\.0\.0\.1|localhost)[^\s"'<]*/g;

test('no file names an address outside the base', async () => {
  const names = await readdir(out(), { recursive: true });
  // Scripts join addresses as they run: what they ask for is watched below.
  // Where a question leads is written in its roster as in the other texts: from the portal's own root.
  const isWritten = (name: string): boolean => name === 'data/search-intents.json';
  const plain = names.filter(
    (name) => /\.(?:html|css|json|geojson|xml|svg|txt|csv)$/.test(name) && !isWritten(name),
  );
  const whole = names.filter((name) =>
    /\.(?:html|css|json|geojson|xml|txt|csv|ics|js)$/.test(name),
  );
  const find = async (list: readonly string[], pattern: RegExp): Promise<string[]> => {
    const found: string[] = [];
    for (const name of list) {
      // iCalendar folds long lines.
      const text = (await readFile(out(name), 'utf8')).replaceAll('\r\n ', '');
      found.push(...[...text.matchAll(pattern)].map(([address]) => `${name}: ${address}`));
    }
    return found;
  };
  expect(plain.length).toBeGreaterThan(300);
  expect(await find(plain, outsideBase)).toEqual([]);
  expect(await find(whole, outsideSite)).toEqual([]);
});

test('feeds, calendars and the site map name pages that are there', async () => {
  const names = await readdir(out(), { recursive: true });
  const lists = names.filter((name) => /(?:feed\.xml|sitemap-\w+\.xml|\.ics)$/.test(name));
  expect(lists.length).toBeGreaterThan(20);
  const known = new Set(names.map((name) => name.split(path.sep).join('/')));
  for (const list of lists) {
    const text = (await readFile(out(list), 'utf8')).replaceAll('\r\n ', '');
    const own = [...text.matchAll(/https:\/\/x\.example\/a\/b\/([^\s"'<#]*)/g)];
    const files = own.map(([, file = '']) => file.replace(/(?<=^|\/)$/, 'index.html'));
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  }
});

test('a chart is drawn', async () => {
  const complaints = await watch('commitments/stations-urban/', async (page) => {
    await page.locator('figure[data-chart]').scrollIntoViewIfNeeded();
    await page.locator('figure[data-chart] canvas').waitFor();
  });
  expect(complaints).toEqual([]);
});

test('a figure is opened, computed again, and followed to its row', async () => {
  const complaints = await watch('communities/songfeng/', async (page) => {
    await page.locator('main a[data-figure]').first().click();
    const panel = page.getByRole('dialog', { name: '这个数的出处' });
    await panel.locator('section button').first().click();
    await panel.locator('.figure-verdict', { hasText: '与页面一致。' }).waitFor();
    const hrefs = await panel
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !href.startsWith(server.url))).toEqual([]);
    for (const href of hrefs) expect((await page.goto(href))?.status() ?? 200).toBe(200);
  });
  expect(complaints).toEqual([]);
});

test('the map shows its points and leads to them', async () => {
  const complaints = await watch('map/', async (page) => {
    await page.waitForSelector('[data-map-state=ready]');
    await page.locator('.map-key:not([hidden])').focus();
    // Nearer, until a single point opens.
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
    await page.locator('.map-popup a').first().click();
    await page.waitForURL(`${server.url}points/*/`);
  });
  expect(complaints).toEqual([]);
});

async function search(page: Page, home: string): Promise<string[]> {
  await page.goto(`${home}about/`);
  await page.fill('.site-search input[name=q]', '友邻');
  await page.press('.site-search input[name=q]', 'Enter');
  await page.waitForSelector('[data-search-state=ready]');
  expect(page.url().startsWith(`${home}search/?q=`)).toBe(true);
  await showAll(page);
  const hrefs = await page
    .locator('[data-search-result] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map((href) => href.replace(home, ''));
}

test('the search finds what it finds without a base', async () => {
  let found: string[] = [];
  const complaints = await watch('', async (page) => {
    found = await search(page, server.url);
    expect((await page.goto(server.url + (found[0] ?? '')))?.status()).toBe(200);
  });
  expect(complaints).toEqual([]);
  const page = await browser.newPage();
  expect(found).toEqual(await search(page, inject('siteUrl')));
  expect(found.length).toBeGreaterThan(20);
  await page.close();
});

test('a name chosen in the search box leads to its page', async () => {
  const complaints = await watch('about/', async (page) => {
    await page.focus('.site-search input[name=q]');
    await page.keyboard.insertText('ylzx');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}center/`);
  });
  expect(complaints).toEqual([]);
});

test('the page for what is not there leads back into the site', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}404.html`);
  await page.locator('main a[href]').first().click();
  expect(page.url()).toBe(server.url);
  await page.close();
});
