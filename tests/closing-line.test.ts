import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot, runNode, type CommandResult } from './support/run-command.ts';

const files = {
  'closing.config.mjs': `
    import { closingLine } from '${new URL('support/closing-line.ts', import.meta.url).href}';
    export default { test: { reporters: ['default', closingLine], include: ['*.test.mjs'] } };`,
  'good.test.mjs': `
    import { test } from 'vitest';
    test('one', () => {});
    test('two', () => {});
    test.skip('later', () => {});`,
  'bad.test.mjs': `
    import { test } from 'vitest';
    test('wrong', () => { throw new Error('wrong'); });`,
  'hook.test.mjs': `
    import { beforeAll, test } from 'vitest';
    beforeAll(() => { throw new Error('no ground'); });
    test('never run', () => {});`,
  'broken.test.mjs': `import './nowhere.mjs';`,
};

let folder = '';
beforeAll(async () => {
  // Below the project, so that the files find Vitest.
  folder = await mkdtemp(path.join(projectRoot, 'node_modules/.closing-line-'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const runVitest = (...names: readonly string[]): Promise<CommandResult> =>
  runNode([
    path.join(projectRoot, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--root', folder, '--config', path.join(folder, 'closing.config.mjs'), ...names],
  ]);

const toLastLine = ({ stdout }: CommandResult): string | undefined =>
  stdout.trimEnd().split('\n').at(-1);

test('a run that passes says how many tests have passed', async () => {
  const result = await runVitest('good');
  expect(toLastLine(result)).toBe('2 passed, 0 failed, 1 skipped');
  expect(result.code).toBe(0);
});

test('a test, a hook and a file that fail are counted alike', async () => {
  const result = await runVitest();
  // The test behind the hook is one more that has not run.
  expect(toLastLine(result)).toBe('2 passed, 3 failed, 2 skipped');
  expect(result.code).toBe(1);
});
