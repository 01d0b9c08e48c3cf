import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { findBareArticles, findTail } from '../support/site/html-faults.ts';
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

describe('every page', () => {
  const folder = inject('siteFolder');
  const findFaults = async (find: (html: string) => readonly string[]): Promise<string[]> => {
    const pages = (await findPages(folder)).map(async (page) => {
      const faults = find(await readFile(path.join(folder, page), 'utf8'));
      return faults.map((fault) => `${page}: ${fault}`);
    });
    expect(pages.length).toBeGreaterThan(300);
    return (await Promise.all(pages)).flat();
  };

  test('ends where its document ends', async () => {
    expect(await findFaults(findTail)).toEqual([]);
  });

  test('has no article without a heading of its own', async () => {
    expect(await findFaults(findBareArticles)).toEqual([]);
  });
});

test('a fault is found', () => {
  expect(findTail('<html></html><script src="x.js"></script>')).toHaveLength(1);
  expect(findTail('<p>')).toHaveLength(1);
  expect(findTail('<html></html>\n')).toEqual([]);
  expect(findBareArticles('<article><section><h2>一</h2></section></article>')).toEqual([
    '<article>一',
  ]);
  expect(findBareArticles('<article><div><h1>一</h1></div><p>二</p></article>')).toEqual([]);
});
