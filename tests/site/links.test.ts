import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { findLinkFaults, summarizeFaults } from '../support/site/links.ts';

test('no link, anchor or resource of the shipped site leads nowhere or elsewhere', async () => {
  expect(summarizeFaults(await findLinkFaults(inject('siteFolder'), '/'))).toEqual([]);
});

// Where a build without an address of its own says that the site is.
const ownAddress = /http:\/\/127\.0\.0\.1:4321(\/[^<>"\s]*)/g;

test.each(['feed.xml', 'calendar.ics', 'sitemap-index.xml', 'sitemap-0.xml'])(
  'every address in %s is there',
  async (name) => {
    const folder = inject('siteFolder');
    const names = await readdir(folder, { recursive: true });
    const known = new Set(names.map((file) => `/${file.split(path.sep).join('/')}`));
    // iCalendar folds long lines.
    const text = (await readFile(path.join(folder, name), 'utf8')).replaceAll('\r\n ', '');
    const paths = [...text.matchAll(ownAddress)].map(([, pathname = '']) => pathname);
    const files = paths.map((pathname) => pathname.replace(/\/$/, '/index.html'));
    expect(files.length).toBeGreaterThan(0);
    expect([...new Set(files)].filter((file) => !known.has(file))).toEqual([]);
  },
);
