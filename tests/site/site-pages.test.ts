import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { PortalDrafts } from '../../src/model/records.ts';
import { listSitePages } from '../../src/model/site-pages.ts';
import { findTags } from '../support/site/links.ts';
import { loadShippedPortal } from '../support/portals/shipped-portal.ts';

// Parts of drawings, of forms and of an index: nobody else links to them.
const inner = /^(?:chart-|phases-|mark-|filter-|letter-|not-found-search$)/;

const portal = await loadShippedPortal();
const pages = listSitePages({
  ...portal,
  pages: [...portal.pages.values()],
} as unknown as PortalDrafts);
const isInternal = (file: string): boolean =>
  /^(?:pagefind|_astro|map\/data|take-part\/data|share)\/|\.(?:br|gz)$/.test(file);
const toAddress = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

async function listSite(): Promise<string[]> {
  const entries = await readdir(inject('siteFolder'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(inject('siteFolder'), path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !isInternal(file));
}

test('the addresses that links are checked against are those of the site', async () => {
  const built = (await listSite()).map(toAddress).sort();
  expect(built.length).toBeGreaterThan(300);
  expect([...pages.keys()].sort()).toEqual(built);
});

test('no anchor of a page is unknown to the check of links', async () => {
  const unknown: string[] = [];
  for (const file of (await listSite()).filter((name) => name.endsWith('.html'))) {
    const known = pages.get(toAddress(file));
    if (!known) continue;
    const tags = findTags(await readFile(path.join(inject('siteFolder'), file), 'utf8'));
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    unknown.push(
      ...ids.filter((id) => !known.has(id) && !inner.test(id)).map((id) => `${file}#${id}`),
    );
  }
  expect(unknown).toEqual([]);
});
