import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runNode, type CommandResult } from './run-command.ts';

/** A tool's own file of commands: run by this Node, without a shell, it works on every system alike. */
function findToolFile(tool: string): string {
  const folder = path.join(projectRoot, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`${tool} has no command of its name`);
  return path.join(folder, file);
}

/** Runs a tool of the project and keeps what it says. */
export const runTool = (tool: string, args: readonly string[]): Promise<CommandResult> =>
  runNode([findToolFile(tool), ...args]);

/** The same, with everything it says on the terminal. @returns its exit code, 1 when a signal ended it */
export function showTool(tool: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [findToolFile(tool), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) process.stderr.write(`✗ ${tool}: ${signal}\n`);
      resolve(code ?? 1);
    });
  });
}
