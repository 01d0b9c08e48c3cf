import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { findNewCss } from '../support/old-browsers/scan-css.ts';
import { findNewScript } from '../support/old-browsers/scan-script.ts';

const folder = inject('siteFolder');
const findFiles = (extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(extension),
  );

function scan(files: readonly string[], find: (text: string) => string[]): string[] {
  return files.flatMap((file) =>
    find(readFileSync(path.join(folder, file), 'utf8')).map((fault) => `${file} ${fault}`),
  );
}

// UC 15.5 and QQ 14.9 have younger engines than the oldest Chrome of the list.
test('no style uses what Chrome 83 or Safari 13.1 does not know, without a fallback', () => {
  const files = findFiles('.css');
  expect(files.length).toBeGreaterThan(5);
  expect(scan(files, findNewCss)).toEqual([]);
});

test('no script uses what Chrome 83 or Safari 13.1 does not know, without asking first', () => {
  const files = findFiles('.js');
  // Pagefind's program is among them; its WebAssembly is loaded where the browser can run it.
  expect(files.some((file) => file.endsWith('pagefind.js'))).toBe(true);
  expect(files.length).toBeGreaterThan(15);
  expect(scan(files, findNewScript)).toEqual([]);
});
