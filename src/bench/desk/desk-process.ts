import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';

/** A desk in a process of its own, as `npm run desk` starts it, and a client of it. */
export interface DeskProcess {
  readonly url: string;
  readonly pid: number;
  /** From the command to the address, in milliseconds. */
  readonly readyAfter: number;
  readonly ask: <T>(address: string) => Promise<T>;
  /** @throws when the desk refuses */
  readonly tell: <T>(address: string, body: unknown) => Promise<T>;
  /** As a power cut does. */
  readonly kill: () => Promise<void>;
}

async function readAnswer<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T & { readonly message?: string };
  if (!response.ok) throw new Error(`${response.status} ${answer.message ?? ''}`);
  return answer;
}

function waitForAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const take = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => {
      reject(new Error(`The desk ended before it was ready:\n${said}`));
    });
  });
}

/** Starts a desk over a root, at any free port. */
export async function startDeskProcess(root: string): Promise<DeskProcess> {
  const program = path.join(projectRoot, 'src/cli/run.mjs');
  const started = performance.now();
  const args = [program, 'desk', '--root', root, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = await waitForAddress(child);
  const readyAfter = performance.now() - started;
  let token: string | undefined;
  const readToken = async (): Promise<string> => {
    const page = await (await fetch(new URL('history/', url))).text();
    return /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  };
  return {
    url,
    pid: child.pid ?? 0,
    readyAfter,
    ask: async (address) => readAnswer(await fetch(new URL(address, url))),
    async tell(address, body) {
      token ??= await readToken();
      const headers = { 'x-desk-token': token, 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return readAnswer(await fetch(new URL(address, url), init));
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
