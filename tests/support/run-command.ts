import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the portal's commands as a user does and waits for its end. */
export function runCommand(command: string, ...args: readonly string[]): Promise<CommandResult> {
  return runNode([path.join(projectRoot, 'src/cli/run.mjs'), command, ...args]);
}

/** The same in a copy of the project. */
export function runCommandIn(
  project: string,
  command: string,
  ...args: readonly string[]
): Promise<CommandResult> {
  return runNode([path.join(project, 'src/cli/run.mjs'), command, ...args], { cwd: project });
}

/** Runs a command with a module loaded before it, which makes something go wrong. */
export function runWithFault(preload: string, ...args: readonly string[]): Promise<CommandResult> {
  return runNode(['--import', preload, path.join(projectRoot, 'src/cli/run.mjs'), ...args]);
}

/** Runs a command and sends it a signal as soon as it has written something. */
export function runUntil(
  { output, signal }: { readonly output: string; readonly signal: NodeJS.Signals },
  ...args: readonly string[]
): Promise<CommandResult> {
  return runNode([path.join(projectRoot, 'src/cli/run.mjs'), ...args], {
    watch: (child, stdout) => {
      if (stdout.includes(output)) child.kill(signal);
    },
  });
}

/** Code as a module that `--import` takes. */
export const toModule = (code: string): string =>
  `data:text/javascript,${encodeURIComponent(code)}`;

interface NodeOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with everything written so far. */
  readonly watch?: (child: ChildProcess, stdout: string) => void;
}

/** Runs Node and waits for its end. */
export function runNode(
  args: readonly string[],
  { watch, ...options }: NodeOptions = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, args, { cwd: projectRoot, ...options });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    watch?.(child, stdout);
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
