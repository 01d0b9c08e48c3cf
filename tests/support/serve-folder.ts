import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { mediaTypes } from '../../src/queries/server/media-types.ts';
import { toSecurityHeaders } from '../../src/queries/server/security-headers.ts';

// What the portal's own server configuration sends; HSTS would mean nothing without https.
const securityHeaders = toSecurityHeaders({ site: 'http://127.0.0.1' });

export interface Server {
  /** Address of the site's home, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built folder under a base path on a free port of this machine, with the portal's own headers. */
export async function serveFolder(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inSite = decodeURIComponent(pathname).slice(base.length);
    const file = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
    const send = (status: number, name: string, body: Buffer | string): void => {
      const type = mediaTypes[path.extname(name).slice(1)] ?? 'application/octet-stream';
      response.writeHead(status, { 'content-type': type, ...securityHeaders });
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
