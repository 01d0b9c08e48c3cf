import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Published } from '../../../src/calculation/evaluate.ts';
import { parsePublishedTable } from '../../../src/calculation/published-table.ts';
import { findNodes, parseHtml, readText, type HtmlNode } from './html-tree.ts';

function remember<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    return found;
  };
}

/** `main` of a built page, by its file. */
export function readMain(file: string): HtmlNode {
  const html = readFileSync(file, 'utf8');
  return parseHtml(html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length));
}

/** What a built site publishes, read from its folder the way a browser reads it over the network. */
export function openPublishedSite(folder: string): Published {
  const getPage = remember((page) => readMain(path.join(folder, page, 'index.html')));
  return {
    getTable: remember((roster) =>
      parsePublishedTable(readFileSync(path.join(folder, 'data', `${roster}.csv`), 'utf8')),
    ),
    getClause: (policy, anchor) => {
      const page = getPage(`policies/${policy}/`);
      const [clause] = findNodes(page, ({ attributes }) => attributes.get('id') === anchor);
      return clause ? readText(clause) : '';
    },
    countEntries: (page) =>
      findNodes(getPage(page), ({ attributes }) => attributes.has('data-entry')).length,
  };
}
