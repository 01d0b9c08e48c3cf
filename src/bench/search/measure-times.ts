import type { Browser, Page } from 'playwright-core';
import { slowDown, type WireMeter } from './slow-tab.ts';
import { withTab, type AnswerTime, type SearchSubject } from './search-subject.ts';

/** What one question took on an old phone. */
export interface QueryTime extends AnswerTime {
  readonly bytes: number;
  readonly requests: number;
}

/** Names of the situations in which is asked. */
export const situations = {
  cold: '第一次：什么都没有缓存，打开搜索页 ?q=',
  fresh: '换个词再找：索引已打开',
  repeat: '同样的词再找',
  typingCold: '第一次在页头输入名称，出现第一个选项',
  typingWarm: '再输入另一个名称',
} as const;
export type Situation = keyof typeof situations;

/** Times of one turn; what a subject does not do is missing. */
export type TurnTimes = Partial<Readonly<Record<Situation, QueryTime>>>;

/** What is typed in one turn. */
export interface TurnQueries {
  readonly words: readonly [string, string];
  readonly names: readonly [string, string];
}

const longest = 60_000;
// Who sees nothing for so long does not wait for options.
const longestForOptions = 4000;
const option = '[role=option]';

// Runs in the page before anything of it: notes when what is looked for was there first.
const watchScript = `
globalThis.watchFor = (answered, first, most) => {
  const start = performance.now();
  const note = {};
  globalThis.watched = new Promise((resolve) => {
    const look = () => {
      for (const [name, selector] of [['first', first], ['answered', answered]]) {
        if (note[name] === undefined && document.querySelector(selector)) {
          note[name] = performance.now() - start;
        }
      }
      if (note.answered === undefined || note.first === undefined) return;
      observer.disconnect();
      resolve(note);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(resolve, most, null);
    look();
  });
};`;

const toWatch = (answered: string, first: string, most: number): string =>
  `watchFor(${JSON.stringify(answered)}, ${JSON.stringify(first)}, ${most}); undefined;`;

async function readWatch(page: Page): Promise<AnswerTime> {
  // Evaluated and not waited for with an expression: the portal's policy allows no eval.
  const watched = await page.evaluate<AnswerTime | null>('globalThis.watched');
  if (!watched) throw new Error(`${page.url()} did not answer`);
  return watched;
}

/** Measures one question and what is loaded until all is quiet again. */
async function measure(
  page: Page,
  meter: WireMeter,
  ask: () => Promise<AnswerTime>,
): Promise<QueryTime> {
  const before = meter.read();
  const { answered, first } = await ask();
  await page.waitForLoadState('networkidle');
  // What is loaded in advance belongs to the question that made it so.
  await page.waitForTimeout(700);
  const { bytes, requests } = meter.read();
  return { answered, first, bytes: bytes - before.bytes, requests: requests - before.requests };
}

async function measureSearch(
  page: Page,
  subject: SearchSubject,
  [one, other]: TurnQueries['words'],
): Promise<TurnTimes> {
  const meter = await slowDown(page);
  await page.addInitScript({
    content: `${watchScript}${toWatch(subject.answered, subject.firstResult, longest)}`,
  });
  const open = async (): Promise<AnswerTime> => {
    await page.goto(`${subject.url}${subject.page}?q=${encodeURIComponent(one)}`);
    return readWatch(page);
  };
  return {
    cold: await measure(page, meter, open),
    fresh: await measure(page, meter, () => subject.askFirst(page, other)),
    repeat: await measure(page, meter, () => subject.askFirst(page, one)),
  };
}

async function measureTyping(
  page: Page,
  { url }: SearchSubject,
  names: TurnQueries['names'],
): Promise<TurnTimes> {
  const meter = await slowDown(page);
  await page.addInitScript({ content: watchScript });
  await page.goto(url, { waitUntil: 'networkidle' });
  const box = page.locator('header input[name=q]').first();
  const type = async (name: string): Promise<AnswerTime> => {
    await box.fill('');
    await page.locator(option).first().waitFor({ state: 'detached' });
    await page.evaluate(toWatch(option, option, longestForOptions));
    await box.fill(name);
    return readWatch(page);
  };
  await box.focus();
  const typingCold = await measure(page, meter, () => type(names[0]));
  return { typingCold, typingWarm: await measure(page, meter, () => type(names[1])) };
}

/** Asks one site once in every situation, in tabs in which nothing is cached. */
export async function measureTurn(
  browser: Browser,
  subject: SearchSubject,
  { words, names }: TurnQueries,
): Promise<TurnTimes> {
  const searched = await withTab(browser, subject, (page) => measureSearch(page, subject, words));
  if (!subject.hasOptions) return searched;
  // Options that never come are no reason to measure nothing.
  const typed = await withTab(browser, subject, (page) =>
    measureTyping(page, subject, names).catch((): TurnTimes => ({})),
  );
  return { ...searched, ...typed };
}
