import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something that Ctrl+C, a stop or a closed window may end at any moment.
 * @param cleanUp removes what is half done; it must not wait for anything
 */
export async function withInterruption<T>(run: () => Promise<T>, cleanUp: () => void): Promise<T> {
  const stop = (signal: (typeof signals)[number]): void => {
    cleanUp();
    console.error('✗ 中断了。原来的网站没有改动');
    // What shells expect of a process that a signal has ended.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await run();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
