import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { toCacheControl } from '../queries/server/caching.ts';
import { mediaTypes } from '../queries/server/media-types.ts';
import { toSecurityHeaders } from '../queries/server/security-headers.ts';

/** A server on this machine only. */
export interface Server {
  /** Address of the site's home, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Site {
  readonly folder: string;
  readonly base: string;
}

interface ServeOptions {
  /** 0: any that is free. */
  readonly port?: number;
  /** Origin of map tiles that the site's settings name. */
  readonly tileHost?: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const compressed = { br: '.br', gzip: '.gz' } as const;

const findEntry = (file: string): Promise<Stats | undefined> => stat(file).catch(() => undefined);

/** Where in the folder an address leads; undefined outside the base and for hidden files. */
function findFile(pathname: string, { folder, base }: Site): string | undefined {
  try {
    const name = decodeURIComponent(pathname);
    if (!name.startsWith(base) || /\/\.|\0|\\/.test(name)) return undefined;
    return path.join(folder, name.slice(base.length), name.endsWith('/') ? 'index.html' : '');
  } catch {
    return undefined;
  }
}

/** The compressed copy that the browser takes, as long as it is not older than the file. */
async function findCopy(
  file: string,
  entry: Stats,
  accepted: string,
): Promise<{ file: string; entry: Stats; headers?: Record<string, string> }> {
  for (const [encoding, extension] of Object.entries(compressed)) {
    const copy = accepted.includes(encoding) ? await findEntry(file + extension) : undefined;
    if (copy && copy.mtimeMs >= entry.mtimeMs) {
      return { file: file + extension, entry: copy, headers: { 'content-encoding': encoding } };
    }
  }
  return { file, entry };
}

async function sendFile(file: string, entry: Stats, request: IncomingMessage): Promise<Answer> {
  const copy = await findCopy(file, entry, request.headers['accept-encoding'] ?? '');
  const etag = `"${Math.floor(copy.entry.mtimeMs).toString(16)}-${copy.entry.size.toString(16)}"`;
  const headers = { etag, vary: 'Accept-Encoding', ...copy.headers };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers };
  const type = mediaTypes[path.extname(file).slice(1)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { ...headers, 'content-type': type },
    body: await readFile(copy.file),
  };
}

async function sendMissing({ folder }: Site, request: IncomingMessage): Promise<Answer> {
  const file = path.join(folder, '404.html');
  const entry = await findEntry(file);
  return entry ? { ...(await sendFile(file, entry, request)), status: 404 } : { status: 404 };
}

async function answer(request: IncomingMessage, site: Site): Promise<Answer> {
  if (!['GET', 'HEAD'].includes(request.method ?? '')) return { status: 405 };
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (`${pathname}/` === site.base) return { status: 301, headers: { location: site.base } };
  const file = findFile(pathname, site);
  const entry = file === undefined ? undefined : await findEntry(file);
  if (file === undefined || !entry) return sendMissing(site, request);
  if (entry.isDirectory()) return { status: 301, headers: { location: `${pathname}/${search}` } };
  const { status, headers, body } = await sendFile(file, entry, request);
  const cacheControl = toCacheControl(pathname.slice(site.base.length));
  return { status, headers: { ...headers, 'cache-control': cacheControl }, ...(body && { body }) };
}

/** Serves a built folder with the headers that `server-config` gives nginx and IIS. */
export async function serveFolder(
  folder: string,
  base = '/',
  { port = 0, tileHost }: ServeOptions = {},
): Promise<Server> {
  // HSTS would mean nothing without https.
  const securityHeaders = toSecurityHeaders({ site: 'http://127.0.0.1', tileHost });
  const server = createServer((request, response) => {
    void answer(request, { folder, base })
      .catch((): Answer => ({ status: 500 }))
      .then(({ status, headers, body }) => {
        const common = { ...securityHeaders, 'cache-control': toCacheControl(undefined) };
        const length = status === 304 ? {} : { 'content-length': body?.length ?? 0 };
        response.writeHead(status, { ...common, ...headers, ...length });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${own}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
