import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** How many pages a PDF has, counted in its objects, compressed ones included. */
export function countPdfPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Prints pages the way a reader's browser would, and counts the sheets of each. */
export async function countSheets(
  browser: Browser,
  urls: readonly string[],
  mode?: 'elder',
): Promise<Map<string, number>> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const counts = new Map<string, number>();
  for (const url of urls) {
    await tab.goto(url);
    if (mode) await tab.evaluate((own) => (document.documentElement.dataset['mode'] = own), mode);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    counts.set(url, countPdfPages(pdf));
  }
  await context.close();
  return counts;
}
