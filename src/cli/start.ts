import { preview } from 'astro';
import { normalizeBase } from '../model/addresses.ts';
import { buildInPlace } from './build-in-place.ts';
import { projectRoot, withOptions } from './options.ts';

/** `npm start`: builds the site and serves it on this machine only. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    const code = await buildInPlace(options);
    if (code !== 0) return code;
    const base = normalizeBase(options.base);
    const server = await preview({
      root: projectRoot,
      outDir: options.out,
      base,
      server: { host: '127.0.0.1', port: 4321 },
      logLevel: 'error',
    });
    console.log(
      `\n  打开浏览器看网站： http://127.0.0.1:${server.port}${base}\n  停止：按 Ctrl+C\n`,
    );
    await server.closed();
    return 0;
  });
}
