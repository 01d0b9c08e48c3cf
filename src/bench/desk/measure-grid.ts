import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a grid took, in milliseconds. */
export interface GridFigures {
  /** From the beginning of the navigation to the first cell on the screen. */
  readonly paint: number;
  /** From frame to frame while it is scrolled, on average; a screen shows one in 16.7. */
  readonly frame: number;
  /** Work of the page's process for each of these frames. */
  readonly work: number;
  readonly heap: number;
}

/** A page with a grid. */
export interface GridPage {
  readonly open: (page: Page) => Promise<void>;
  /** Selectors of a cell that has been drawn, and of what is scrolled. */
  readonly cell: string;
  readonly scroller: string;
}

const scrolling = 2000;
const step = 90;

async function readWork(session: CDPSession): Promise<{ task: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const get = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: get('TaskDuration') * 1000, heap: get('JSHeapUsedSize') / 1024 / 1024 };
}

/** Scrolls down, a little in each frame, and gives the frames that were shown. */
const toScrollScript = (selector: string): string => `new Promise((resolve) => {
  const scroller = document.querySelector(${JSON.stringify(selector)});
  const started = performance.now();
  let frames = 0;
  const next = () => {
    if (performance.now() - started > ${scrolling}) return resolve(frames);
    frames += 1;
    scroller.scrollBy(0, ${step});
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;

/** Remembers the frame in which the first cell had a text. */
const toPaintScript = (selector: string): string => `
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)})?.textContent) performance.mark('first-cell');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Opens a grid in a fresh page, scrolls it, and looks at what that took. */
export async function measureGrid(browser: Browser, grid: GridPage): Promise<GridFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: toPaintScript(grid.cell) });
  await grid.open(page);
  await page.waitForFunction(`performance.getEntriesByName('first-cell').length > 0`);
  const paint = await page.evaluate<number>(
    `performance.getEntriesByName('first-cell')[0].startTime`,
  );
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await readWork(session);
  const frames = await page.evaluate<number>(toScrollScript(grid.scroller));
  const after = await readWork(session);
  await context.close();
  return {
    paint,
    frame: scrolling / frames,
    work: (after.task - before.task) / frames,
    heap: after.heap,
  };
}
