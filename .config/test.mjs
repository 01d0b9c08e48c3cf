// @ts-check
import path from 'node:path';
import { runNode } from '../tests/support/run-command.ts';
import { showTool } from '../tests/support/run-tool.ts';

// Tests wait now and then, for pages at rest and for each other's builds; lint takes what is left.
const lint = runNode([path.join(import.meta.dirname, 'lint.mjs')]);
const args = ['run', '--config', '.config/vitest.config.mjs', ...process.argv.slice(2)];
const tests = await showTool('vitest', args);
const { code, stdout, stderr } = await lint;
process.stdout.write(stdout);
process.stderr.write(stderr);
// The last line says what did not pass.
if (tests !== 0 && code === 0) process.stderr.write('✗ vitest\n');
process.exitCode = tests === 0 && code === 0 ? 0 : 1;
