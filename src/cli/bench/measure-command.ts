import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../options.ts';

/** What one run of a command took. */
export interface Measurement {
  readonly seconds: number;
  /** Of all processors together; other work on the machine changes it less than the time. */
  readonly processorSeconds: number;
  /** Peak of the resident memory. */
  readonly megabytes: number;
}

const inCli = (file: string): string => path.join(projectRoot, 'src/cli', file);

/**
 * Runs a command of the portal in a process of its own.
 * @param folder for the note about what was used
 * @throws when the command fails: a bench on wrong data measures nothing
 */
export async function measureCommand(
  args: readonly string[],
  folder: string,
): Promise<Measurement> {
  const note = path.join(folder, 'usage.json');
  const preload = pathToFileURL(inCli('bench/report-usage.mjs')).href;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, inCli('run.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, YOULIN_BENCH_USAGE: note },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`npm run ${args.join(' ')} ended with ${code}`);
  const usage = JSON.parse(await readFile(note, 'utf8')) as NodeJS.ResourceUsage;
  const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { seconds, processorSeconds, megabytes: usage.maxRSS / 1024 };
}

/** The middle one of several runs, for each figure. */
export function toMedian(runs: readonly Measurement[]): Measurement {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    processorSeconds: middle(runs.map(({ processorSeconds }) => processorSeconds)),
    megabytes: middle(runs.map(({ megabytes }) => megabytes)),
  };
}
