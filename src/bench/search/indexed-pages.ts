import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';

/** A page that the search has to know: what its main part says, folded. */
export interface IndexedPage {
  /** Path below the site's base, such as `communities/songfeng/`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly isSample: boolean;
}

/** The folding every search has to be blind to, written a second time on purpose. */
export function foldPlainly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
}

// Runs in the browser: the text of main as a reader takes it in, blocks kept apart.
function readMain(html: string): { title: string; text: string; isSample: boolean } {
  const left =
    '[data-pagefind-ignore],nav,footer,form,label,svg,script,style,noscript,template,iframe';
  const inline =
    'A,ABBR,B,BDI,CITE,CODE,DATA,EM,I,KBD,MARK,Q,S,SMALL,SPAN,STRONG,SUB,SUP,TIME,U,WBR';
  const inlineTags = inline.split(',');
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.matches(left)) return '';
    const text = [...node.childNodes].map(read).join('');
    return inlineTags.includes(node.tagName) ? text : ` ${text} `;
  };
  return {
    title: main?.querySelector('h1')?.textContent ?? '',
    text: main ? read(main) : '',
    isSample: main?.querySelector('[data-pagefind-meta=sample]') !== null,
  };
}

/** Every page of a built folder that is marked for the search, read without the search's own code. */
export async function readIndexedPages(folder: string, browser: Browser): Promise<IndexedPage[]> {
  const reader = await browser.newPage();
  const pages: IndexedPage[] = [];
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  for (const file of files.sort()) {
    const html = await readFile(path.join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const { title, text, isSample } = await reader.evaluate(readMain, html);
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '');
    pages.push({
      path: address,
      title: foldPlainly(title).trim(),
      text: foldPlainly(text),
      isSample,
    });
  }
  await reader.close();
  return pages;
}
