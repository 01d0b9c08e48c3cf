import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Stop {
  /** Place among the elements of the document. */
  readonly place: number;
  readonly name: string;
  readonly isSeen: boolean;
}

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' });
  if (path === 'map/') await page.waitForSelector('[data-map-state="ready"]');
  return page;
}

/** Marks what a keyboard has to reach, in document order. @returns their names */
const markTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const natural = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const targets = Array.from(document.querySelectorAll<HTMLElement>(natural)).filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [type=hidden]') &&
        element.getClientRects().length > 0 &&
        // What a closed menu holds has rectangles and cannot be reached.
        element.checkVisibility() &&
        getComputedStyle(element).visibility === 'visible',
    );
    // Of a group of radio buttons one is reached by Tab, the others by arrows.
    const groups = new Set<string>();
    const reachable = targets.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isFirst = !groups.has(element.name);
      groups.add(element.name);
      return isFirst;
    });
    return reachable.map((element) => {
      element.dataset['walk'] = 'open';
      return `${element.tagName} ${element.textContent.trim().slice(0, 20)}`;
    });
  });

/** The element that has the focus, and whether a reader sees that it has. */
const readStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const own = document.activeElement;
    if (!(own instanceof HTMLElement || own instanceof SVGElement) || own === document.body) {
      return undefined;
    }
    own.dataset['walk'] = 'reached';
    const group = own instanceof HTMLInputElement && own.type === 'radio' ? own.name : undefined;
    if (group !== undefined) {
      document.getElementsByName(group).forEach((radio) => {
        if (radio.dataset['walk']) radio.dataset['walk'] = 'reached';
      });
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(own);
    const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const { width, height, bottom, top } = own.getBoundingClientRect();
    const isInView = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
    return {
      place: Array.from(document.querySelectorAll('*')).indexOf(own),
      name: `${own.tagName} ${own.getAttribute('class') ?? ''} ${own.textContent.trim().slice(0, 20)}`,
      isSeen: (hasRing || boxShadow !== 'none') && isInView,
    };
  });

/** Presses a key until the focus leaves the page, or has gone round. */
async function walk(page: Page, { key, limit }: { key: string; limit: number }): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    if (!stop || (stops.length > 0 && stop.place === stops[0]?.place)) return stops;
    stops.push(stop);
  }
  return stops;
}

const listOpen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll('[data-walk=open]'),
      (element) => `${element.tagName} ${element.textContent.trim().slice(0, 20)}`,
    ),
  );

describe.each(['', 'map/', 'search/', 'topics/sample-parking/'])('/%s', (path) => {
  test.each([360, 1280])('is walked through with Tab at %i px, and back', async (width) => {
    const page = await open(path, width);
    const targets = await markTargets(page);
    const stops = await walk(page, { key: 'Tab', limit: targets.length + 20 });
    expect(stops[0]?.name).toContain('跳到正文');
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(await listOpen(page)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places, stops.map(({ name }) => name).join('\n')).toEqual(
      [...places].sort((a, b) => a - b),
    );
    // Nothing holds the focus: it went past the last target, and goes the same way back.
    expect(stops.length).toBeLessThan(targets.length + 20);
    await page.evaluate(() => {
      Array.from(document.querySelectorAll<HTMLElement>('footer a[href]')).pop()?.focus();
    });
    const back = await walk(page, { key: 'Shift+Tab', limit: targets.length + 20 });
    expect(back.at(-1)?.name).toContain('跳到正文');
    await page.close();
  });

  test('has a link past the header that takes the focus along', async () => {
    const page = await open(path, 360);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInside).toBe(true);
    await page.close();
  });
});

test('the walk sees what is out of order, without a ring, not reached, or a trap', async () => {
  const page = await browser.newPage();
  await page.setContent(`<style>.b { outline: none }</style>
    <a href="#a">A</a><a href="#b" class="b">B</a><a href="#c" tabindex="1">C</a>
    <a href="#d" id="d">D</a><a href="#e">E</a>`);
  await page.evaluate(() => {
    document.querySelector('#d')?.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
  });
  await markTargets(page);
  const stops = await walk(page, { key: 'Tab', limit: 9 });
  expect(stops.slice(0, 4).map(({ name }) => name.slice(-1))).toEqual(['C', 'A', 'B', 'D']);
  expect(stops.find(({ name }) => name.endsWith('B'))?.isSeen).toBe(false);
  expect(await listOpen(page)).toEqual(['A E']);
  expect(stops).toHaveLength(9);
  await page.close();
});
