import { readdirSync, readFileSync } from 'node:fs';

/** Whether the system shows what each process uses. */
export const canReadTree = process.platform === 'linux';

/** What one living process has used so far. */
export interface ProcessUse {
  readonly pid: number;
  /** Of itself and of its children that have ended. */
  readonly processorSeconds: number;
  /** Resident now, and at most so far. */
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

// The unit in which Linux tells times of processes to programs, whatever its own clock.
const ticksPerSecond = 100;

/** Times of a process: its own in user and system mode, then those of its ended children. */
function readTimes(pid: number | 'self'): [number, number, number, number] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name before the last bracket may hold blanks.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const at = (index: number): number => Number(fields[index]) / ticksPerSecond;
  return [at(11), at(12), at(13), at(14)];
}

/** Seconds of processor that all ended children of this process took, with theirs. */
export function readChildrenSeconds(): number {
  const [, , user, system] = readTimes('self');
  return user + system;
}

function readProcess(pid: number): ProcessUse {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const read = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  const processorSeconds = readTimes(pid).reduce((sum, seconds) => sum + seconds, 0);
  return { pid, processorSeconds, megabytes: read('VmRSS'), peakMegabytes: read('VmHWM') };
}

const readChildren = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );

/** A process, which comes first, and everything it has started; empty when it has ended, and where `/proc` does not show it. */
export function readTree(pid: number): ProcessUse[] {
  try {
    return [readProcess(pid), ...readChildren(pid).flatMap(readTree)];
  } catch {
    // It ended while it was read.
    return [];
  }
}
