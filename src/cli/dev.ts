import path from 'node:path';
import { dev } from 'astro';
import { providePortal, type PortalProvider } from '../astro/portal-slot.ts';
import { reportText } from '../issues/reporters/text.ts';
import { normalizeBase } from '../model/addresses.ts';
import { inspectPortal } from '../pipeline/inspect-portal.ts';
import type { LoadResult } from '../pipeline/load-portal.ts';
import { toSecurityHeaders } from '../queries/server/security-headers.ts';
import { projectRoot, withOptions, type CommandOptions } from './options.ts';

// Live preview works with inline scripts and styles; `npm start` sends the policy too.
const { 'Content-Security-Policy': _, ...devHeaders } = toSecurityHeaders({
  site: 'http://127.0.0.1',
});

/** Loads once and again only after an edit; prints what it finds each time it loads. */
function createReloadingProvider(options: CommandOptions): PortalProvider {
  let current: Promise<LoadResult> | undefined;
  const load = async (): Promise<LoadResult> => {
    const result = await inspectPortal(options);
    console.log(reportText(result.issues));
    return result;
  };
  const forget = (): void => {
    current = undefined;
  };
  const folders = ['content', 'data'].map((folder) => path.join(options.root, folder) + path.sep);
  return { provide: () => (current ??= load()), watch: { folders, forget } };
}

/** `npm run dev`: live preview; what is wrong appears in the terminal and on the page. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    const provider = createReloadingProvider(options);
    providePortal(provider);
    await provider.provide();
    const server = await dev({
      root: projectRoot,
      base: normalizeBase(options.base),
      server: { host: '127.0.0.1', port: 4321, headers: devHeaders },
      logLevel: 'warn',
    });
    console.log(
      `\n  预览： http://127.0.0.1:${server.address.port}${normalizeBase(options.base)}\n`,
    );
    return new Promise<number>(() => undefined);
  });
}
