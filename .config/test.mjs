// @ts-check
import path from 'node:path';
import { startNode, startTool } from './start-tool.mjs';

// The tests wait now and then, for browsers and for each other's builds; lint takes what is left.
const lint = startNode('lint', [path.join(import.meta.dirname, 'lint.mjs')]);
const tests = await startTool(
  'vitest',
  ['run', '--config', '.config/vitest.config.mjs', ...process.argv.slice(2)],
  'shown',
);
const { output, status } = await lint;
process.stdout.write(output);
if (tests.status !== 0 && status === 0) process.stderr.write('✗ vitest\n');
process.exitCode = tests.status === 0 && status === 0 ? 0 : 1;
