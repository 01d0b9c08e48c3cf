import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { findPages } from '../support/site/links.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A table that scrolls sideways has to be a named region a keyboard can reach; as a <section>
    // it would ask for a heading of its own.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** The first page of every kind: `points/index.html` and `points/x/index.html` are two kinds. */
async function findKinds(folder: string): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const page of await findPages(folder)) {
    const steps = page.split('/');
    const kind = `${steps[0] ?? ''} ${steps.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

test('a page of every kind is valid HTML', async () => {
  const folder = inject('siteFolder');
  const faults: string[] = [];
  const pages = await findKinds(folder);
  for (const page of pages) {
    const report = await validator.validateString(await readFile(path.join(folder, page), 'utf8'));
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  expect(pages.length).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});
