import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLinkFaults } from '../support/site/links.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-links-'));
  await mkdir(path.join(folder, 'a'));
  await writeFile(path.join(folder, 'a/index.html'), '<h1 id="条款">A</h1><p id="x">x</p>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(html: string): Promise<string[]> {
  await writeFile(path.join(folder, 'index.html'), html);
  const faults = await findLinkFaults(folder, '/base/');
  return faults.map(({ target, reason }) => `${target}: ${reason}`);
}

test('good links', async () => {
  expect(
    await check(
      '<a href="/base/a/">a</a><a href="a/#x">a</a><a href="/base/a/#%E6%9D%A1%E6%AC%BE">a</a>' +
        '<a href="https://elsewhere.invalid/">e</a><a href="tel:96345">t</a><a href="?q=1&amp;p=2">q</a>' +
        '<link rel="canonical" href="https://site.invalid/"><img src="data:image/png;base64,AA==">' +
        '<!-- <a href="/nowhere/">n</a> --><script>const a = "<a href=/nowhere/>";</script>',
    ),
  ).toEqual([]);
});

test('every kind of fault', async () => {
  expect(
    await check(
      '<a href="/base/b/">b</a><a href="/a/">a</a><a href="/base/a/#y">y</a>' +
        "<img src='https://elsewhere.invalid/x.png'><script src=//elsewhere.invalid/x.js></script>" +
        '<link rel="stylesheet" href="https://elsewhere.invalid/x.css"><form action="/search/"></form>',
    ),
  ).toEqual([
    '/base/b/: no such file',
    '/a/: outside the base',
    '/base/a/#y: no such anchor',
    'https://elsewhere.invalid/x.png: loaded from elsewhere',
    '//elsewhere.invalid/x.js: loaded from elsewhere',
    'https://elsewhere.invalid/x.css: loaded from elsewhere',
    '/search/: outside the base',
  ]);
});
