// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { projectRoot as root } from '../tests/support/run-command.ts';
import { runTool } from '../tests/support/run-tool.ts';

/** Lints everything; a warning is as bad as an error. */
async function lint() {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.mjs' });
  const results = await eslint.lintFiles(['.']);
  const { format } = await eslint.loadFormatter('stylish');
  process.stdout.write(await format(results));
  const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
  return { isClean, count: results.length };
}

/** Form depends on a file's own text and the tools alone, so what was looked at once stays right. */
function toCacheOptions() {
  const tools = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  const file = `node_modules/.cache/prettier/${tools.digest('hex').slice(0, 16)}.json`;
  return ['--cache', '--cache-strategy', 'content', '--cache-location', file];
}

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
const runNamed = async (tool, ...args) => ({ tool, ...(await runTool(tool, args)) });

// A core each: what the others say is printed when the linter, which fills this process, is done.
const others = (async () => [
  await runNamed('prettier', '--check', '.', ...toCacheOptions()),
  await runNamed('astro', 'check', '--minimumFailingSeverity', 'hint'),
])();
const { isClean, count } = await lint();
const results = await others;
for (const { stdout, stderr } of results) process.stdout.write(stdout + stderr);
const failed = results.filter(({ code }) => code !== 0).map(({ tool }) => tool);
if (!isClean) failed.unshift('eslint');
if (failed.length > 0) {
  process.stderr.write(`✗ ${failed.join(', ')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`✓ prettier, eslint, astro check: ${count.toLocaleString('en')} files\n`);
}
