import { setFlagsFromString } from 'node:v8';
import {
  parseDeskOptions,
  toNow,
  withOptions,
  type DeskCommandOptions,
} from '../../cli/options.ts';
import { addUser } from './people/add-user.ts';
import { openAccounts } from './people/accounts.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';
import { openStore } from './store/open-store.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

// A check leaves much behind, and V8 would let it pile up to ten times what is in use: an office's
// computer has other work to do. Collected earlier, 10,000 rows take 340 MB instead of 600.
const thrift = ['--heap-growing-percent=40', '--semi-space-growth-factor=1'];

/** An office without accounts would let nobody in. */
function hasAccounts(root: string): boolean {
  const store = openStore(root);
  const { length } = openAccounts(store).list();
  store.close();
  return length > 0;
}

function tellAddresses({ url, lanUrls }: RunningDesk, isLan: boolean): void {
  console.log(`\n  编辑台： ${url}`);
  if (isLan) {
    const urls = lanUrls();
    console.log(
      urls.length === 0
        ? '  这台电脑现在没有连上办公网，同事打不开。'
        : `  同事打开： ${urls.join('  或  ')}\n  打不开时，请在这台电脑的防火墙里允许 Node.js 使用专用网络。`,
    );
  }
  console.log('  停止：按 Ctrl+C\n');
}

async function serveDesk({ root, port, today, isLan }: DeskCommandOptions): Promise<number> {
  if (isLan && !hasAccounts(root)) {
    console.error('还没有账户。请先运行 npm run desk -- --add-user，加上管理员。');
    return 2;
  }
  for (const flag of thrift) setFlagsFromString(flag);
  try {
    const lan = isLan ? { listen: '0.0.0.0' } : undefined;
    const options = {
      root,
      port,
      lan,
      get now() {
        return toNow(Date.now(), today);
      },
    };
    tellAddresses(await startDesk(options), isLan);
  } catch (error) {
    if (!isTaken(error)) throw error;
    console.error(`端口 ${port} 已经有程序在用；编辑台可能已经打开： http://127.0.0.1:${port}/`);
    return 2;
  }
  return new Promise<number>(() => undefined);
}

/** `npm run desk`: the editors' desk, until it is stopped. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    (options) =>
      options.addsUser
        ? addUser(options.root, { input: process.stdin, output: process.stdout })
        : serveDesk(options),
    parseDeskOptions,
  );
}
