import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readCss } from '../support/old-browsers/read-css.ts';

const folder = path.join(inject('siteFolder'), '_astro');
const rules = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => readCss(readFileSync(path.join(folder, file), 'utf8')));

test('the dark scheme is the same, chosen or asked for by the device', () => {
  const chosen = rules.filter(({ prelude }) => prelude === 'html[data-scheme=dark]');
  const onDevice = rules.filter(({ prelude }) => prelude === 'html:not([data-scheme])');
  expect(chosen.map(({ conditions }) => conditions)).toEqual([['@media screen']]);
  expect(onDevice.map(({ conditions }) => conditions)).toEqual([
    ['@media screen and (prefers-color-scheme:dark)'],
  ]);
  expect(chosen[0]?.declarations.length).toBeGreaterThan(20);
  expect(onDevice[0]?.declarations).toEqual(chosen[0]?.declarations);
});
