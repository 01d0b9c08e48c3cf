import { parseDeskOptions, withOptions } from '../../cli/options.ts';
import { startDesk } from './start-desk.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** `npm run desk`: the editors' desk, until it is stopped. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async ({ root, port, now }) => {
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
