import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../src/issues/catalogue/index.ts';
import { renderDataDictionary } from '../src/queries/downloads/data-dictionary.ts';
import { replaceGuide } from '../src/queries/downloads/issue-guide.ts';
import { projectRoot } from './support/run-command.ts';

const readProjectFile = (file: string): Promise<string> =>
  readFile(path.join(projectRoot, file), 'utf8');

test('data/README.md is what the schemas say (npm run docs)', async () => {
  expect(await readProjectFile('data/README.md')).toBe(renderDataDictionary());
});

test('the editors’ guide has a section for every issue code (npm run docs)', async () => {
  const guide = await readProjectFile('content/README.md');
  expect(guide).toBe(replaceGuide(guide));
  const headings = [...guide.matchAll(/^### ([a-z-]+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(catalogue));
});

test('the file names and keys that the guide shows exist', async () => {
  const guide = await readProjectFile('content/README.md');
  const dictionary = renderDataDictionary();
  const frontMatter = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const keys = [...frontMatter.matchAll(/^ {3}([^\s:-]+):/gm)].map(([, key]) => key ?? '');
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !dictionary.includes(`| ${key} |`))).toEqual([]);
});

/** What README.md has to name: every script, and every option of the commands. */
async function findUndocumented(readme: string): Promise<string[]> {
  const { scripts } = JSON.parse(await readProjectFile('package.json')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.keys(scripts).map((name) =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
  );
  const source = await readProjectFile('src/cli/options.ts');
  const options = [...source.matchAll(/^\s+([a-z]+): \{ type: '(?:string|boolean)' \}/gm)].map(
    ([, name]) => `--${name ?? ''}`,
  );
  expect(options).toContain('--root');
  return [...commands, ...options].filter((name) => !readme.includes(name));
}

test('README.md names every command and option', async () => {
  expect(await findUndocumented(await readProjectFile('README.md'))).toEqual([]);
  expect(await findUndocumented('')).toContain('npm run check');
});
