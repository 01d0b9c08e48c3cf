import type { Browser, Page } from 'playwright-core';
import type { Draw, RosterView } from './typing-client.ts';

/** A change as a page sends it, and what the desk said of it. */
interface SentChange {
  readonly person: number;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly isRefused: boolean;
}

/** What two people did to one roster. */
export interface TwoPeopleOutcome {
  readonly edits: number;
  readonly accepted: number;
  readonly refused: number;
  /** Refused texts that no page showed for a choice. */
  readonly unseen: readonly string[];
  /** Cells whose text at the end is not the last that was accepted on top of what was seen. */
  readonly wrong: readonly string[];
}

interface Wire {
  readonly uid: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly mine: string;
}

const toKey = ({ uid, column }: Pick<Wire, 'uid' | 'column'>): string => `${uid} ${column}`;

/** Notes what a page sends and what becomes of it, in the order of the answers. */
function watchChanges(page: Page, person: number, log: SentChange[]): void {
  page.on('response', (response) => {
    if (!/\/(?:changes|choice)$/.test(response.url())) return;
    void response.json().then((answer: { refused?: readonly Wire[] }) => {
      const body = response.request().postDataJSON() as {
        changes?: readonly Wire[];
        conflict?: Wire & { theirs: string };
        text?: string;
      };
      const chosen = body.conflict && {
        ...body.conflict,
        before: body.conflict.theirs,
        after: body.text ?? '',
      };
      for (const change of body.changes ?? (chosen ? [chosen] : [])) {
        const isRefused = (answer.refused ?? []).some((other) => toKey(other) === toKey(change));
        const { before, after } = change;
        log.push({ person, cell: toKey(change), before, after, isRefused });
      }
    });
  });
}

const watchScript = `new MutationObserver(() => {
  const buttons = document.querySelectorAll('[data-conflict] button:first-of-type');
  for (const button of buttons) noteShown(button.textContent);
}).observe(document, { childList: true, subtree: true });`;

/** Notes every refused text that a page shows with its choice, however short. */
async function watchShown(page: Page, shown: Set<string>): Promise<void> {
  await page.exposeFunction('noteShown', (text: string) => {
    shown.add(text.replace(/^用我填的：/, ''));
  });
  await page.addInitScript({ content: watchScript });
}

interface Sitting {
  readonly page: Page;
  readonly person: number;
  readonly edits: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly draw: Draw;
}

/** Chooses between both texts of the first conflict. */
async function choose({ page, draw }: Sitting): Promise<void> {
  const buttons = page.locator('[data-conflict]').first().locator('button');
  const isAsked = (await buttons.count()) > 0;
  // The list changes with what the other one does; a button may be gone by the click.
  if (isAsked)
    await buttons
      .nth(draw(2))
      .click({ timeout: 1000 })
      .catch(() => undefined);
}

/** Types into cells and chooses, as one of two people. */
async function sit(sitting: Sitting): Promise<void> {
  const { page, person, edits, rows, columns, draw } = sitting;
  for (let edit = 0; edit < edits; edit++) {
    const cell = `[data-row-id="${rows[draw(rows.length)] ?? ''}"][data-column="${columns[draw(columns.length)] ?? ''}"]`;
    await page.dblclick(cell);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(`第${person}人第${edit}次`);
    await page.keyboard.press('Enter');
    if (draw(3) === 0) await choose(sitting);
  }
}

/**
 * Whether accepted changes lead from text to text, each from the one that stood there; one that
 * brings the text that stands there already does nothing. Answers of two pages come a little out
 * of order, and a choice may bring an old text back, so that more than one way is tried.
 */
function leads(from: string, changes: readonly SentChange[], to: string): boolean {
  if (changes.length === 0) return from === to;
  return changes.some(({ before, after }, at) => {
    if (before !== from && after !== from) return false;
    return leads(before === from ? after : from, changes.toSpliced(at, 1), to);
  });
}

/** Texts by line and column, as the desk has them. */
async function readCells(url: string, roster: string): Promise<Record<string, string>> {
  const response = await fetch(new URL(`api/rosters/${roster}`, url));
  const { columns, rows } = (await response.json()) as RosterView;
  const entries = rows.flatMap(({ uid, cells }) =>
    columns.map(({ header }, at) => [`${uid} ${header}`, cells[at] ?? ''] as const),
  );
  return Object.fromEntries(entries);
}

interface TwoPeople {
  readonly url: string;
  readonly roster: string;
  /** Ids of the rows that both work on; few, so that they meet. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly edits: number;
  readonly draw: Draw;
}

/** Two browsers on one roster at the same time. */
export async function letTwoPeopleEdit(
  browser: Browser,
  plan: TwoPeople,
): Promise<TwoPeopleOutcome> {
  const { url, roster, rows, columns, edits, draw } = plan;
  const log: SentChange[] = [];
  const shown = new Set<string>();
  const contexts = [await browser.newContext(), await browser.newContext()];
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  const sittings = pages.map((page, person): Sitting => {
    watchChanges(page, person, log);
    return { page, person, edits: Math.ceil(edits / 2), rows, columns, draw };
  });
  for (const page of pages) {
    await watchShown(page, shown);
    await page.goto(new URL(`rosters/${roster}/`, url).href);
    await page.waitForSelector('[role=gridcell]');
  }
  const before = await readCells(url, roster);
  await Promise.all(sittings.map(sit));
  // Whoever is still asked chooses, until nobody is.
  for (const sitting of sittings) {
    await sitting.page.waitForLoadState('networkidle').catch(() => undefined);
    for (
      let left = edits;
      left > 0 && (await sitting.page.locator('[data-conflict]').count()) > 0;
      left--
    ) {
      await choose(sitting);
      await sitting.page.waitForTimeout(150);
    }
  }
  const after = await readCells(url, roster);
  for (const context of contexts) await context.close();
  const accepted = log.filter(({ isRefused }) => !isRefused);
  const refused = log.filter(({ isRefused }) => isRefused);
  const cells = new Set(log.map(({ cell }) => cell));
  const wrong = [...cells].filter((cell) => {
    const own = accepted.filter((change) => change.cell === cell);
    return !leads(before[cell] ?? '', own, after[cell] ?? '');
  });
  return {
    edits: log.length,
    accepted: accepted.length,
    refused: refused.length,
    unseen: refused.map((change) => change.after).filter((text) => !shown.has(text)),
    wrong,
  };
}
