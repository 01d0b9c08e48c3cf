import { expect, inject, test } from 'vitest';
import { findNodes, parseHtml, readText, type HtmlNode } from '../support/site/html-tree.ts';
import { pageKinds } from '../support/site/page-kinds.ts';
import { readPage } from '../support/browser/read-page.ts';

const folder = inject('siteFolder');
const isHeading = ({ name }: HtmlNode): boolean => /^h[1-6]$/.test(name);

/** What a reader without styles and scripts would stumble over, in document order. */
function findFaults(html: string): string[] {
  const [body] = findNodes(parseHtml(html), ({ name }) => name === 'body');
  if (!body) return ['no body'];
  const [first] = body.children.filter(({ name }) => name !== '');
  const skips = first?.name === 'a' && first.attributes.get('href') === '#main';
  // Headers and footers of parts do not count.
  const parts = body.children.map(({ name }) => name);
  const order = parts.filter((name) => ['header', 'main', 'footer'].includes(name)).join(' ');
  const headings = findNodes(body, isHeading);
  const levels = headings.map(({ name }) => Number(name.slice(1)));
  const jumps = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(skips ? [] : ['does not begin with the link to the text']),
    ...(order === 'header main footer' ? [] : [`stands in the order ${order}`]),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['has not one h1']),
    ...jumps.map((heading) => `${heading.name} ${readText(heading)} skips a level`),
    ...headings.filter((own) => readText(own).trim() === '').map(() => 'has a heading of no words'),
  ];
}

test.each(pageKinds)('/%s reads in order without styles and scripts', async (page) => {
  expect(findFaults(await readPage(folder, page))).toEqual([]);
});

test('what is out of order is found', () => {
  const html =
    '<body><main id="main"><h2>A</h2><h1></h1><h4>B</h4></main><header></header><footer></footer></body>';
  expect(findFaults(html)).toEqual([
    'does not begin with the link to the text',
    'stands in the order main header footer',
    'h2 A skips a level',
    'h4 B skips a level',
    'has a heading of no words',
  ]);
});
