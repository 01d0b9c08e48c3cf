import { setFlagsFromString } from 'node:v8';
import { parseDeskOptions, withOptions } from '../../cli/options.ts';
import { startDesk } from './start-desk.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

// A check leaves much behind, and V8 would let it pile up to ten times what is in use: an office's
// computer has other work to do. Collected earlier, 10,000 rows take 340 MB instead of 600.
const thrift = ['--heap-growing-percent=40', '--semi-space-growth-factor=1'];

/** `npm run desk`: the editors' desk, until it is stopped. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async ({ root, port, now }) => {
      for (const flag of thrift) setFlagsFromString(flag);
      try {
        const { url } = await startDesk({ root, port, now });
        console.log(`\n  编辑台： ${url}\n  停止：按 Ctrl+C\n`);
      } catch (error) {
        if (!isTaken(error)) throw error;
        console.error(
          `端口 ${port} 已经有程序在用；编辑台可能已经打开： http://127.0.0.1:${port}/`,
        );
        return 2;
      }
      return new Promise<number>(() => undefined);
    },
    parseDeskOptions,
  );
}
