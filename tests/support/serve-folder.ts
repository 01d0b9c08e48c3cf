import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
};

/** What the portal's own server configuration sends: nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export interface Server {
  /** Address of the site's home, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built folder under a base path on a free port of this machine, strict CSP included. */
export async function serveFolder(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inSite = decodeURIComponent(pathname).slice(base.length);
    const file = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
    const send = (status: number, name: string, body: Buffer | string): void => {
      const type = types[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
      });
      response.end(body);
    };
    const target = path.join(folder, file);
    if (!pathname.startsWith(base) || !target.startsWith(folder)) send(404, 'x.html', '');
    else {
      readFile(target).then(
        (body) => {
          send(200, file, body);
        },
        () => {
          send(404, 'x.html', '<!doctype html><title>404</title>');
        },
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
