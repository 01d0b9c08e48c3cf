import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What drawing points took in the page's own thread, in processor time. */
export interface MapFigures {
  /** Reading the file, drawing and the first frames, milliseconds. */
  readonly load: number;
  /** A frame in which the map moves, milliseconds. */
  readonly pan: number;
  /** The slowest of these frames, by the clock and without painting. */
  readonly slowestPan: number;
  /** One step in or out, milliseconds. */
  readonly zoom: number;
  /** JavaScript's heap with its typed arrays after a garbage collection, MB. */
  readonly heap: number;
  /** Finding what is at a place, microseconds; undefined where nobody asked. */
  readonly pick: number | undefined;
}

const frames = 60;
const steps = 4;
const picks = 1000;
const megabyte = 1024 * 1024;

interface Meter {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Seconds of processor that the page's thread has taken so far. */
async function readSeconds({ session }: Meter): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Runs an expression in the page. @returns its value, and milliseconds of processor */
async function time(meter: Meter, expression: string): Promise<[value: unknown, cost: number]> {
  const before = await readSeconds(meter);
  const value: unknown = await meter.page.evaluate(expression);
  return [value, ((await readSeconds(meter)) - before) * 1000];
}

async function readHeap({ session }: Meter): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  // What typed arrays hold is told by newer browsers only, and not yet by the types.
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / megabyte;
}

async function measure(meter: Meter, pointFile: string): Promise<MapFigures> {
  const { session } = meter;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [, load] = await time(meter, `bench.load(${JSON.stringify(pointFile)})`);
  const [slowest, pan] = await time(meter, `bench.pan(${frames})`);
  const [, zoom] = await time(meter, `bench.zoom(${steps})`);
  const pick: unknown = await meter.page.evaluate(`bench.pick(${picks})`);
  return {
    load,
    pan: pan / frames,
    slowestPan: Number(slowest),
    zoom: zoom / (steps * 2),
    heap: await readHeap(meter),
    pick: typeof pick === 'number' ? pick : undefined,
  };
}

/**
 * Opens a page in a tab of its own and measures it.
 * @returns undefined when it took longer than `most` milliseconds
 */
export async function measurePage(
  browser: Browser,
  { url, pointFile, most }: { url: string; pointFile: string; most: number },
): Promise<MapFigures | undefined> {
  // Others write their marks with innerHTML, which the portal's own policy does not allow.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1000, height: 700 },
  });
  const end = new AbortController();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction('window.bench !== undefined');
    const session = await context.newCDPSession(page);
    const measured = measure({ page, session }, pointFile);
    // What is still running when the page is closed fails; nobody waits for it any more.
    measured.catch(() => undefined);
    const tooLong = wait(most, undefined, { signal: end.signal }).catch(() => undefined);
    return await Promise.race([measured, tooLong]);
  } finally {
    end.abort();
    await context.close();
  }
}
