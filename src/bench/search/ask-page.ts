import type { Page } from 'playwright-core';

/** One result as the search page shows it. */
export interface ShownHit {
  /** Path below the site's base, without an anchor. */
  readonly path: string;
  /** Highlighted runs of title and excerpt; runs that touch are one. */
  readonly marks: readonly string[];
}

/** What the search page answers. */
export interface ShownAnswer {
  /** `data-search-state`. */
  readonly state: string;
  /** The number that is shown; NaN without one. */
  readonly count: number;
  readonly hits: readonly ShownHit[];
  /** Queries that are offered instead of this one. */
  readonly suggestions: readonly string[];
  /** Milliseconds until the state said so, and until the first new result was there. */
  readonly answered: number;
  readonly first: number;
}

interface Question {
  readonly query: string;
  /** Whether 更多 is followed to the end. */
  readonly isWhole: boolean;
  readonly most: number;
}

/** Longest that anybody waits for an answer, milliseconds. */
const longestWait = 30_000;

// Runs in the page, and so holds all it needs.
async function ask(root: HTMLElement, { query, isWhole, most }: Question): Promise<ShownAnswer> {
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const holder = root.matches('[data-search-state]') ? root : find('[data-search-state]');
  const box = root.querySelector<HTMLInputElement>('input[type=search][name=q]');
  if (!holder || !box?.form) throw new Error('This is no search page');
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 4));
  const read = (): string => holder.dataset['searchState'] ?? '';
  for (const old of root.querySelectorAll<HTMLElement>('[data-search-result]')) {
    old.dataset['benchOld'] = '';
  }
  // A state of our own: what stands there afterwards is the answer to this query.
  holder.dataset['searchState'] = 'asked';
  box.value = query;
  const start = performance.now();
  box.form.requestSubmit();
  const end = start + most;
  let first: number | undefined;
  while (!['idle', 'ready', 'empty', 'error'].includes(read())) {
    if (performance.now() > end) throw new Error(`No answer to ${query}: ${read()}`);
    await pause();
    if (first === undefined && find('[data-search-result]:not([data-bench-old])')) {
      first = performance.now() - start;
    }
  }
  const answered = performance.now() - start;
  const more = find('[data-search-more]');
  while (isWhole && more && more.offsetParent !== null) {
    if (performance.now() > end) throw new Error(`Too many results for ${query}`);
    more.click();
    await pause();
  }
  const base = new URL(root.dataset['base'] ?? '/', root.baseURI).href;
  const toPath = (href: string): string => href.slice(base.length).replace(/[#?].*$/, '');
  const readMarks = (item: Element): string[] => {
    const runs: string[] = [];
    let last: Element | undefined;
    for (const mark of item.querySelectorAll('mark')) {
      const text = mark.textContent;
      if (last && last === mark.previousSibling) runs.push((runs.pop() ?? '') + text);
      else runs.push(text);
      last = mark;
    }
    return runs;
  };
  return {
    state: read(),
    answered,
    first: first ?? answered,
    count: Number.parseInt(find('[data-search-count]')?.textContent ?? '', 10),
    hits: [...root.querySelectorAll('[data-search-result]')].map((item) => ({
      path: toPath(item.querySelector<HTMLAnchorElement>('a[href]')?.href ?? base),
      marks: readMarks(item),
    })),
    suggestions: [...root.querySelectorAll<HTMLAnchorElement>('a[data-search-suggestion]')].map(
      (link) => new URL(link.href).searchParams.get('q') ?? '',
    ),
  };
}

/** Opens the search page without a question. */
export async function openSearchPage(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}search/`);
  await page.waitForSelector('[data-search] [data-search-state], [data-search][data-search-state]');
}

/**
 * Asks the search page that is open, as a reader does who types and presses Enter.
 * @param isWhole whether all results are wanted and not only the first ones
 */
export const askPage = (page: Page, query: string, isWhole = true): Promise<ShownAnswer> =>
  page.locator('[data-search]').evaluate(ask, { query, isWhole, most: longestWait });
