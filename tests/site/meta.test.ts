import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { columns } from '../../src/model/status/columns.ts';
import { isOutsideLink } from '../../src/sources/markdown/outside-link.ts';
import { findNodes, parseHtml, readText, type HtmlNode } from '../support/site/html-tree.ts';
import { findPages } from '../support/site/links.ts';

const folder = inject('siteFolder');

const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource'];
const besides = ['Keywords', 'Description', 'Url'];

/** Names that an inspection asks for; `Author` and `Image` may be there besides. */
function toExpectedTags(page: string, root: HtmlNode): string[] {
  if (/^(?:policies|minutes|news)\/[^/]+\/index\.html$/.test(page)) {
    const tags = [...siteTags, ...columnTags, ...articleTags, ...besides];
    // Where no source says when it was published, no day is made up.
    const isUndated = findNodes(root, byMark('data-pub-date')).length === 0;
    return isUndated ? tags.filter((tag) => tag !== 'PubDate') : tags;
  }
  const isInColumn = columns.some((column) => `/${page}`.startsWith(column.path));
  return isInColumn ? [...siteTags, ...columnTags] : siteTags;
}

const byName = (name: string) => (node: HtmlNode) => node.name === name;
const byClass = (name: string) => (node: HtmlNode) =>
  (node.attributes.get('class') ?? '').split(' ').includes(name);
const byMark = (mark: string) => (node: HtmlNode) => node.attributes.has(mark);

const pages = (await findPages(folder)).map((page) => {
  const root = parseHtml(readFileSync(path.join(folder, page), 'utf8'));
  const meta = findNodes(root, byName('meta'))
    .map(
      ({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? ''] as const,
    )
    .filter(([name]) => name !== '');
  return { page, root, meta };
});
const read = (node: HtmlNode | undefined): string => (node ? readText(node).trim() : '');

describe('meta tags', () => {
  test('every page has those of its kind, by their exact names', () => {
    const other = [...columnTags, ...articleTags, ...besides];
    const faults = pages.flatMap(({ page, root, meta }) => {
      const expected = toExpectedTags(page, root);
      const names = meta.map(([name]) => name);
      const missing = expected.filter((name) => !names.includes(name));
      const odd = other.filter((name) => names.includes(name) && !expected.includes(name));
      return [...missing, ...odd].map((name) => `${page} ${name}`);
    });
    expect(pages.length).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });

  test('none is blank, none is there twice, however it is spelt', () => {
    const faults = pages.flatMap(({ page, meta }) => {
      const names = meta.map(([name]) => name.toLowerCase());
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      const blank = meta.filter(([, content]) => /^(?:|null|undefined|NaN)$/.test(content.trim()));
      return [...twice, ...blank.map(([name]) => name)].map((name) => `${page} ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test('every page has a description and a title of its own', () => {
    const titles = pages.map(({ root }) => read(findNodes(root, byName('title'))[0]));
    expect(new Set(titles).size).toBe(titles.length);
    const without = pages.filter(
      ({ meta }) =>
        !meta.some(([name, content]) => /^description$/i.test(name) && content.length > 5),
    );
    expect(without.map(({ page }) => page)).toEqual([]);
  });

  test('PubDate and ContentSource are what the page shows', () => {
    const articles = pages.filter(({ meta }) => meta.some(([name]) => name === 'ArticleTitle'));
    expect(articles.length).toBeGreaterThanOrEqual(5);
    for (const { page, root, meta } of articles) {
      const tags = new Map(meta);
      const [date] = findNodes(root, byMark('data-pub-date'));
      if (date) {
        expect(read(date), page).toBe(tags.get('PubDate'));
        expect(date.attributes.get('datetime'), page).toBe(tags.get('PubDate'));
        expect(read(date), page).toMatch(/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/);
      } else {
        const [facts] = findNodes(root, byClass('article-facts'));
        expect(read(facts), page).toContain('资料中没有');
      }
      const [source] = findNodes(root, byMark('data-content-source'));
      expect(read(source), page).toBe(tags.get('ContentSource'));
      expect(read(findNodes(root, byName('h1'))[0]), page).toContain(tags.get('ArticleTitle'));
    }
  });
});

describe('footer', () => {
  const seven = [
    '我为政府网站找错',
    '党政机关标识',
    '网站标识码',
    'ICP备案号',
    '公安机关备案标识',
    '主办单位',
    '联系方式',
  ];

  test('every page has the seven entries, each with a value, and the map of the site', () => {
    for (const { page, root } of pages) {
      const [footer] = findNodes(root, byClass('site-footer'));
      if (!footer) throw new Error(`${page} has no footer`);
      const names = findNodes(footer, byName('dt')).map(read);
      const values = findNodes(footer, byName('dd')).map(read);
      expect([...names].sort(), page).toEqual([...seven].sort());
      expect(
        values.filter((value) => value === ''),
        page,
      ).toEqual([]);
      expect(findNodes(footer, byName('a')).map(read), page).toContain('网站地图');
    }
  });
});

test('every link that leaves the site says 外链', () => {
  const unmarked = pages.flatMap(({ page, root }) =>
    findNodes(root, byName('a'))
      .filter(({ attributes }) => isOutsideLink(attributes.get('href') ?? ''))
      .filter((link) => !read(link).endsWith('外链'))
      .map((link) => `${page} ${read(link)}`),
  );
  expect(unmarked).toEqual([]);
});
