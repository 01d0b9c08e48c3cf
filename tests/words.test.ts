import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './support/run-command.ts';

const source = path.join(projectRoot, 'src');
const names = (await readdir(source, { recursive: true })).filter((name) =>
  /\.(?:astro|ts)$/u.test(name),
);
const files = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(path.join(source, name), 'utf8') })),
);

/** What is written for readers of the code, not of the page. */
const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gmu;

test('no template says anything in words of its own', () => {
  const found = files
    .filter(({ name }) => name.endsWith('.astro'))
    .flatMap(({ name, text }) =>
      (text.replace(comments, '').match(/[^\s"'`<>{}]*\p{Script=Han}[^"'`<>{}\n]*/gu) ?? []).map(
        (said) => `${name}: ${said}`,
      ),
    );
  expect(found).toEqual([]);
});

type Texts = Readonly<Record<string, unknown>>;

/** Every group of texts, by name. */
const groups = await Promise.all(
  names
    .filter((name) => name.startsWith('words/'))
    .map(async (name) => {
      const module = (await import(path.join(source, name))) as Readonly<Record<string, Texts>>;
      return Object.entries(module);
    }),
).then((modules) => modules.flat());

test('no two groups have the same name', () => {
  expect(groups.length).toBeGreaterThan(80);
  expect(new Set(groups.map(([group]) => group)).size).toBe(groups.length);
});

test('every text is said somewhere', () => {
  const unsaid = groups.flatMap(([group, texts]) => {
    const users = files.filter(
      ({ name, text }) => !name.startsWith('words/') && new RegExp(`\\b${group}\\b`).test(text),
    );
    return Object.keys(texts)
      .filter((key) => !users.some(({ text }) => new RegExp(`\\.${key}\\b`).test(text)))
      .map((key) => `${group}.${key}`);
  });
  expect(unsaid).toEqual([]);
});
