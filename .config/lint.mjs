// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Stops with a line that says which tool was not content.
 * @param {string} tool
 * @returns {never}
 */
function fail(tool) {
  process.stderr.write(`✗ ${tool}\n`);
  process.exit(1);
}

/**
 * Runs a tool's own file of commands: no shell, so it works on every system alike.
 * @param {string} tool
 * @param {readonly string[]} args
 */
function run(tool, args) {
  const folder = path.join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail([tool, ...args].join(' '));
}

/** Lints everything; a warning is as bad as an error. */
async function lint() {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.mjs' });
  const results = await eslint.lintFiles(['.']);
  const { format } = await eslint.loadFormatter('stylish');
  process.stdout.write(await format(results));
  if (results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0)) fail('eslint');
  return results.length;
}

run('prettier', ['--check', '.']);
const files = await lint();
run('astro', ['check', '--minimumFailingSeverity', 'hint']);
process.stdout.write(`✓ prettier, eslint, astro check: ${files.toLocaleString('en')} files\n`);
