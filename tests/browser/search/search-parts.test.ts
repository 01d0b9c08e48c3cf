import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder, type Server } from '../../../src/cli/serve-folder.ts';
import { openSiteFiles } from '../../../src/output/site-files.ts';
import { writeSearchIndex } from '../../../src/output/search/write-search-index.ts';
import type { SearchPointer } from '../../../src/queries/search/name-file.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import { showAll } from '../../support/browser/search-page.ts';

/** The shipped site with an index in several parts, as a city's site has it. */
let folder = '';
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'youlin-parts-')), 'dist');
  await cp(inject('siteFolder'), folder, { recursive: true });
  await rm(path.join(folder, 'pagefind'), { recursive: true });
  const files = openSiteFiles({ folder, out: folder, record: undefined, program: 'test' });
  for (const { file } of files.listSearched()) {
    // Lists, such as /minutes/, have no key.
    if (file.split('/').length === 2) continue;
    files.write({ file, key: file }, await readFile(path.join(folder, file)));
  }
  await writeSearchIndex(folder, files, 80);
  server = await serveFolder(folder, '/');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

/** Every page found and the number that is shown. */
async function find(site: string, query: string): Promise<{ count: string; paths: string[] }> {
  const page = await browser.newPage();
  try {
    await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-state=ready]');
    await showAll(page);
    const links = page.locator('[data-search-result] a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const count = (await page.textContent('[data-search-count]')) ?? '';
    return { count, paths: hrefs.map(String).sort() };
  } finally {
    await page.close();
  }
}

test('there are several parts', async () => {
  const text = await readFile(path.join(folder, 'pagefind/parts.json'), 'utf8');
  const { parts } = JSON.parse(text) as SearchPointer;
  expect(parts.length).toBeGreaterThan(3);
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  // The program is loaded once.
  expect(parts.map(({ first }) => first.length)).toEqual([2, ...parts.slice(1).map(() => 1)]);
});

test.each(['枫社', '无障碍', '松枫社区', '示例'])(
  '%s is found in all parts as in one',
  async (query) => {
    const inParts = await find(server.url, query);
    expect(inParts).toEqual(await find(inject('siteUrl'), query));
    expect(inParts.paths.length).toBeGreaterThan(0);
  },
);
