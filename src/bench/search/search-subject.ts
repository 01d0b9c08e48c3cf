import type { Browser, Page } from 'playwright-core';
import { serveFolder, type Server } from '../../cli/serve-folder.ts';
import { askPage, openSearchPage } from './ask-page.ts';
import { shownFirst, type SubjectAnswer } from './score.ts';

/** Milliseconds until the whole answer stands, and until its first result does. */
export interface AnswerTime {
  readonly answered: number;
  readonly first: number;
}

/** A site with a search, and how it is asked. */
export interface SearchSubject {
  readonly name: string;
  readonly url: string;
  /** Where its search page is, below the address. */
  readonly page: string;
  /** Whether names are offered in the header while a reader types. */
  readonly hasOptions: boolean;
  /** Whether pages of others need the portal's policy out of the way. */
  readonly bypassCSP: boolean;
  /** There once the answer stands and once its first result does. */
  readonly answered: string;
  readonly firstResult: string;
  /** Opens the search page without a question. */
  readonly open: (page: Page) => Promise<void>;
  /** Asks for all results. */
  readonly ask: (page: Page, query: string) => Promise<SubjectAnswer>;
  /** Asks for what a reader sees first. */
  readonly askFirst: (page: Page, query: string) => Promise<AnswerTime>;
}

/** Our own name in the tables, and the other's. */
export const ourName = '友邻';
export const peerName = 'Pagefind 原样';

/** The search page of a built portal. */
export function toOwnSubject({ url }: Server): SearchSubject {
  return {
    name: ourName,
    url,
    page: 'search/',
    hasOptions: true,
    bypassCSP: false,
    answered: '[data-search-state=ready],[data-search-state=empty]',
    firstResult: '[data-search-result]',
    open: (page) => openSearchPage(page, url),
    async ask(page, query) {
      const { hits } = await askPage(page, query);
      return { paths: hits.map(({ path }) => path), marks: hits.map(({ marks }) => marks) };
    },
    askFirst: (page, query) => askPage(page, query, false),
  };
}

interface PagefindAnswer extends AnswerTime {
  readonly ids: readonly string[];
  readonly hits: readonly { readonly url: string; readonly excerpt: string }[];
}

/** Marks that stand side by side are one run, signs between them too. */
function readMarks(excerpt: string): string[] {
  const joined = excerpt
    .replaceAll('\u200B', '')
    .replaceAll(/<\/mark>([\s\p{P}]{0,2})<mark>/gu, '$1');
  return [...joined.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => text);
}

/** Pagefind with what it does by itself. @param paths the page of each id */
export function toPagefindSubject(
  { url }: Server,
  paths: ReadonlyMap<string, string>,
): SearchSubject {
  const show = (page: Page, query: string): Promise<PagefindAnswer> =>
    page.evaluate(`bench.show(${JSON.stringify(query)})`);
  return {
    name: peerName,
    url,
    page: 'bench.html',
    hasOptions: false,
    bypassCSP: true,
    answered: '#results[data-shown]',
    firstResult: '#results li',
    async open(page) {
      await page.goto(`${url}bench.html`);
      await page.waitForFunction('window.bench !== undefined');
    },
    async ask(page, query) {
      const { ids, hits } = await show(page, query);
      return {
        paths: ids.map((id) => paths.get(id) ?? id),
        marks: hits.slice(0, shownFirst).map(({ excerpt }) => readMarks(excerpt)),
      };
    },
    askFirst: show,
  };
}

/** Serves folders while something is measured. */
export async function withServers<T>(
  folders: readonly [string, string],
  job: (servers: readonly [Server, Server]) => Promise<T>,
): Promise<T> {
  const servers = [await serveFolder(folders[0]), await serveFolder(folders[1])] as const;
  try {
    return await job(servers);
  } finally {
    for (const server of servers) await server.close();
  }
}

/** A tab of its own, in which nothing is cached. */
export async function withTab<T>(
  browser: Browser,
  { bypassCSP }: Pick<SearchSubject, 'bypassCSP'>,
  job: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    bypassCSP,
    viewport: { width: 360, height: 740 },
  });
  try {
    return await job(await context.newPage());
  } finally {
    await context.close();
  }
}
