import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import type { Server } from '../../../src/cli/serve-folder.ts';

/** The machine's own nginx; undefined where there is none. */
export const nginxProgram = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
].find((file) => existsSync(file));

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

interface Place {
  readonly folder: string;
  readonly base: string;
  /** Directives of the server around. */
  readonly outside: readonly string[];
}

/** What `npm run server-config` writes, with nothing changed but the port. */
async function writeConfig(prefix: string, { folder, base, outside }: Place): Promise<string> {
  const args = ['--out', prefix, '--folder', folder, '--base', base];
  const { code, stdout, stderr } = await runCommand('server-config', ...args);
  if (code !== 0) throw new Error(`No configuration:\n${stdout}\n${stderr}`);
  const main = path.join(prefix, 'nginx.conf');
  const port = String(await findFreePort());
  const text = (await readFile(main, 'utf8')).replace('8080;', `${port};`);
  await writeFile(main, text.replace('http {', `http {\n${outside.join('\n')}`));
  return `http://127.0.0.1:${port}${base}`;
}

async function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Serves a built folder under its base with the real nginx and the portal's own file. */
export async function startNginx(
  program: string,
  place: Pick<Place, 'folder' | 'base'> & Partial<Place>,
): Promise<Server> {
  const prefix = await mkdtemp(path.join(tmpdir(), 'youlin-nginx-'));
  const url = await writeConfig(prefix, { outside: [], ...place });
  // Started by root, nginx would read as nobody, who may not look into temporary folders.
  const asUser = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const child = spawn(program, ['-p', prefix, '-c', path.join(prefix, 'nginx.conf'), ...asUser]);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(prefix, { recursive: true, force: true });
  };
  while (!(await isAnswering(url))) {
    if (child.exitCode !== null) {
      await close();
      throw new Error(`nginx did not start:\n${complaints}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { url, close };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request as it is: nothing followed, nothing unpacked. */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
