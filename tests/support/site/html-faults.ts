import { findNodes, parseHtml, readText, type HtmlNode } from './html-tree.ts';

const end = '</html>';

/** What stands behind the document, or that it has no end. */
export function findTail(html: string): string[] {
  const at = html.indexOf(end);
  if (at === -1) return ['the document has no end'];
  const tail = html.slice(at + end.length).trim();
  return tail === '' ? [] : [`behind the document: ${tail.slice(0, 80)}`];
}

/** Elements whose headings are their own, and not those of what they stand in. */
const sections = new Set(['article', 'aside', 'nav', 'section']);

const hasHeading = ({ children }: HtmlNode): boolean =>
  children.some(
    (child) => /^h[1-6]$/.test(child.name) || (!sections.has(child.name) && hasHeading(child)),
  );

/** The beginning of every article that no heading names. */
export const findBareArticles = (html: string): string[] =>
  findNodes(parseHtml(html), ({ name }) => name === 'article')
    .filter((article) => !hasHeading(article))
    .map((article) => `<article>${readText(article).trim().slice(0, 40)}`);
