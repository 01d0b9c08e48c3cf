import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../../cli/options.ts';

/** What a command of the portal came to. */
export interface CommandEnd {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/**
 * Runs a command of the portal in a process of its own: a build takes memory and time, and the
 * desk goes on answering meanwhile.
 * @param onLine called with each line that it says
 */
export function runCommand(
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<CommandEnd> {
  const program = path.join(projectRoot, 'src/cli/run.mjs');
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let rest = '';
  const take = (chunk: string): void => {
    const parts = (rest + chunk).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      onLine(line);
    }
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', take);
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (rest !== '') take('\n');
      resolve({ isDone: code === 0, lines });
    });
  });
}
