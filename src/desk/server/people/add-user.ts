import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { roles } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import { openStore } from '../store/open-store.ts';
import { openAccounts, type Accounts } from './accounts.ts';

/** Asks on the command line. */
interface Dialog {
  readonly ask: (question: string, isSecret?: boolean) => Promise<string>;
  readonly say: (text: string) => void;
}

/** Where answers are typed, and where questions are shown. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** What is typed as a password is not shown. */
function createDialog({ input, output }: Terminal): { dialog: Dialog; close: () => void } {
  let isMuted = false;
  const shown = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!isMuted) output.write(chunk);
      done();
    },
  });
  const lines: Interface = createInterface({
    input,
    output: shown,
    terminal: input.isTTY === true,
  });
  const waiting: string[] = [];
  let take: ((line: string) => void) | undefined;
  lines.on('line', (line) => {
    const next = take;
    take = undefined;
    if (next) next(line);
    else waiting.push(line);
  });
  let isOver = false;
  lines.once('close', () => {
    isOver = true;
  });
  const ask = async (question: string, isSecret = false): Promise<string> => {
    output.write(question);
    isMuted = isSecret;
    const answer = await new Promise<string>((resolve, reject) => {
      const next = waiting.shift();
      if (next !== undefined) {
        resolve(next);
        return;
      }
      const giveUp = (): void => {
        reject(new DeskFault(400, '没有写完，什么也没有改。'));
      };
      if (isOver) giveUp();
      take = resolve;
      lines.once('close', giveUp);
    });
    isMuted = false;
    if (isSecret) output.write('\n');
    return isSecret ? answer : answer.trim();
  };
  const dialog = { ask, say: (text: string) => void output.write(`${text}\n`) };
  return {
    dialog,
    close: () => {
      lines.close();
    },
  };
}

const toParts = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(Boolean);

async function addFirst(accounts: Accounts, { ask, say }: Dialog): Promise<void> {
  const isFirst = accounts.list().length === 0;
  say(isFirst ? '第一个账户是管理员，可以再加其他人。' : '加一个账户；同名的会改成现在写的。');
  const name = await ask('姓名：');
  const wanted = await ask(`岗位（${roles.join('、')}；可以几个，用顿号隔开）：`);
  const own = [...new Set([...(isFirst ? ['管理'] : []), ...toParts(wanted)])];
  const communities = own.includes('录入')
    ? toParts(await ask('负责的社区编号（用顿号隔开；全部就直接按回车）：'))
    : [];
  const password = await ask('密码（至少 10 位，输入时不显示）：', true);
  const again = await ask('再输一遍密码：', true);
  if (password !== again) throw new DeskFault(400, '两遍密码不一样，没有加。');
  await accounts.set({ name, roles: own, communities, password });
  say(`✓ ${name}：${own.join('、')}。用 npm run desk -- --lan 启动后就能登录。`);
}

/** `npm run desk -- --add-user`: asks for an account and keeps it. @returns the exit code */
export async function addUser(root: string, terminal: Terminal): Promise<number> {
  const store = openStore(root);
  const { dialog, close } = createDialog(terminal);
  try {
    await addFirst(openAccounts(store), dialog);
    return 0;
  } catch (error) {
    if (!(error instanceof DeskFault)) throw error;
    terminal.output.write(`${error.message}\n`);
    return 2;
  } finally {
    close();
    store.close();
  }
}
