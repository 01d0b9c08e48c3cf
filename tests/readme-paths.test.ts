import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './support/run-command.ts';

/** Where files of the project lie; the rest of the top level is installed or built. */
const parts = /^(?:src|tests|content|data|public|findings|\.config|\.ci)$/;

/** Every file and folder of the project, from its root; folders end with a slash. */
async function listProject(): Promise<Set<string>> {
  const top = await readdir(projectRoot, { withFileTypes: true });
  const files = top.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const { name } of top.filter((entry) => entry.isDirectory() && parts.test(entry.name))) {
    const inside = await readdir(path.join(projectRoot, name), { recursive: true });
    files.push(...inside.map((file) => `${name}/${file.split(path.sep).join('/')}`));
  }
  const folders = files.flatMap((file) => file.slice(0, file.lastIndexOf('/') + 1) || []);
  return new Set([...files, ...folders]);
}

const project = await listProject();
const guides = [...project].filter((name) => /^(?:src|tests)\/(?:.*\/)?README\.md$/.test(name));
const texts = await Promise.all(
  guides.map(async (guide) => {
    return [guide, await readFile(path.join(projectRoot, guide), 'utf8')] as const;
  }),
);

/** Written by a build or a release, or put there by a street that has one. */
const made = /^(?:\.astro|dist|pagefind)\/|\.kept\.json$|^data\/basemap\.geojson$/;
const isPath = (word: string): boolean =>
  /^[\w.<[][\w.<>[\]/-]*$/.test(word) &&
  /\/|\.(?:ts|astro|css|mjs|js|json|md|csv|yaml)$/.test(word) &&
  !made.test(word);

/** Everything in a guide's code that is the name of a file or folder. */
const listPaths = (guide: string): string[] =>
  [...guide.matchAll(/```[\s\S]*?```|`[^`]+`/g)]
    .flatMap(([code]) => code.replaceAll('`', '').split(/\s+/))
    .filter(isPath);

const escape = (text: string): string => text.replaceAll(/[.[\]]/g, String.raw`\$&`);

/** `<name>` stands for any one name. */
function isThere(name: string): boolean {
  if (!name.includes('<')) return project.has(name) || project.has(`${name}/`);
  const pattern = new RegExp(`^${escape(name).replaceAll(/<[^>]+>/g, '[^/]+')}$`);
  return [...project].some((known) => pattern.test(known));
}

/** Paths begin at the project, at `src` or at the guide's own folder. */
function findLostPaths(guide: string, text: string): string[] {
  const bases = ['', 'src/', `${path.posix.dirname(guide)}/`];
  return listPaths(text)
    .filter((name) => !bases.some((base) => isThere(base + name)))
    .map((name) => `${guide}: ${name}`);
}

const listDecisions = (text: string): string[] =>
  [...text.matchAll(/\*\*\d{4}-\d{2}-\d{2} · (.+?)\.?\*\*/g)].map(([, title = '']) => title);

test('every file and folder that a guide names is there', () => {
  expect(texts.flatMap(([, text]) => listPaths(text)).length).toBeGreaterThan(150);
  expect(texts.flatMap(([guide, text]) => findLostPaths(guide, text))).toEqual([]);
});

test('a decision stands in one guide', () => {
  const titles = texts.flatMap(([, text]) => listDecisions(text));
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no guide stands among the pages, where it would be published', () => {
  expect(guides.filter((guide) => guide.startsWith('src/pages/'))).toEqual([]);
});

describe('a path that leads nowhere is found', () => {
  test.each([
    ['src/model/README.md', 'See `model/portals.ts`.'],
    ['src/model/README.md', 'See `portals.ts`.'],
    ['src/model/README.md', 'See `checks/<room>/<rule>.tsx`.'],
    ['src/model/README.md', 'See `tests/unit/nowhere/`.'],
    ['tests/README.md', '```sh\nnpx vitest run tests/unit/nowhere\n```'],
  ])('%s: %s', (guide, text) => {
    expect(findLostPaths(guide, text)).toHaveLength(1);
  });

  test.each([
    ['src/model/README.md', '`model/portal.ts`, `portal.ts`, `tests/unit/model/`, `package.json`'],
    ['src/model/README.md', '`pages/points/[id].astro`, `checks/<room>/<rule>.ts`'],
    ['src/README.md', '`/points/`, `https://example.org/a.js`, `npm run docs`, `.astro/sites/`'],
  ])('allowed: %s: %s', (guide, text) => {
    expect(findLostPaths(guide, text)).toEqual([]);
  });
});
