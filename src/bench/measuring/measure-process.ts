import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../cli/options.ts';
import { canReadTree, readChildrenSeconds } from './process-tree.ts';
import { ProcessWatch, type Phase } from './watch-process.ts';

/** What one run of a command took. */
export interface Measurement {
  readonly seconds: number;
  /** Of all processors together; other work on the machine changes it less than the time. */
  readonly processorSeconds: number;
  /** Peak of the resident memory of all its processes together. */
  readonly megabytes: number;
  readonly phases: readonly Phase[];
}

/** A program to run. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes with which it has done its work; 0 alone if not stated. */
  readonly codes?: readonly number[];
}

const keptOutput = 4000;

/** A command of the portal. */
export const toPortalCommand = (args: readonly string[]): Command => ({
  file: process.execPath,
  args: [path.join(projectRoot, 'src/cli/run.mjs'), ...args],
});

/** Where the system does not show processes, Node tells what it used itself, without its children. */
async function readNote(note: string): Promise<{ processorSeconds: number; megabytes: number }> {
  const usage = JSON.parse(await readFile(note, 'utf8')) as NodeJS.ResourceUsage;
  const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { processorSeconds, megabytes: usage.maxRSS / 1024 };
}

function toNodeArgs(args: readonly string[]): string[] {
  const preload = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;
  return canReadTree ? [...args] : ['--import', preload, ...args];
}

/**
 * Runs a command and measures it with all processes it starts.
 * @param scratch folder for a note about what was used
 * @throws when the command fails: a bench on wrong data measures nothing
 */
export async function measureProcess(command: Command, scratch: string): Promise<Measurement> {
  const note = path.join(scratch, 'usage.json');
  const before = canReadTree ? readChildrenSeconds() : 0;
  const started = performance.now();
  const child = spawn(command.file, toNodeArgs(command.args), {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: command.folder ?? projectRoot,
    env: { ...process.env, ...command.env, YOULIN_BENCH_USAGE: note },
  });
  const watch = new ProcessWatch(child.pid ?? 0);
  let output = '';
  const keep = (text: string): void => {
    output = (output + text).slice(-keptOutput);
  };
  child.stderr.setEncoding('utf8').on('data', keep);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    watch.read(text);
    keep(text);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const used = watch.end(canReadTree ? readChildrenSeconds() - before : 0);
  if (!(command.codes ?? [0]).includes(code ?? -1))
    throw new Error(`${command.args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds, ...used, ...(canReadTree ? {} : await readNote(note)) };
}
