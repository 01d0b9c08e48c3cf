import { writeInto } from './site-files.ts';

/** So many addresses fit into one sitemap: https://www.sitemaps.org/protocol.html */
const most = 50_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const toLoc = (url: string): string =>
  `<loc>${url.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>`;

const render = (root: string, entry: string, urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespace}>${urls
    .map((url) => `<${entry}>${toLoc(url)}</${entry}>`)
    .join('')}</${root}>`;

/**
 * Writes `sitemap-index.xml` and the sitemaps it names.
 * @param pages absolute addresses, without the page for what is not found
 * @param toAddress of a file at the root of the site
 */
export function writeSitemap(
  folder: string,
  pages: readonly string[],
  toAddress: (file: string) => string,
): void {
  const sorted = [...pages].sort();
  const names: string[] = [];
  for (let start = 0; start < sorted.length; start += most) {
    const name = `sitemap-${names.length}.xml`;
    writeInto(folder, name, render('urlset', 'url', sorted.slice(start, start + most)));
    names.push(name);
  }
  writeInto(folder, 'sitemap-index.xml', render('sitemapindex', 'sitemap', names.map(toAddress)));
}
