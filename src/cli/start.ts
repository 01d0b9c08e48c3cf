import { normalizeBase } from '../model/addresses.ts';
import { readSettings } from '../pipeline/read-settings.ts';
import { toTileSource } from '../queries/map/tile-source.ts';
import { buildInPlace } from './building/build-in-place.ts';
import { withOptions, type CommandOptions } from './options.ts';
import { serveFolder, type Server } from './serve-folder.ts';

const firstPort = 4321;
const ports = 20;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** On the usual port, or the next one that nobody uses. */
async function serve({ root, out, base }: CommandOptions): Promise<Server> {
  const { settings } = await readSettings(root);
  const tileHost = toTileSource(settings)?.host;
  for (let port = firstPort; ; port += 1) {
    try {
      return await serveFolder(out, normalizeBase(base), { port, tileHost });
    } catch (error) {
      if (!isTaken(error) || port === firstPort + ports) throw error;
    }
  }
}

/** Builds the site and serves it on this machine only, until it is stopped. */
export async function buildAndServe(options: CommandOptions): Promise<number> {
  const code = await buildInPlace(options);
  if (code !== 0) return code;
  const { url } = await serve(options);
  console.log(`\n  打开浏览器看网站： ${url}\n  停止：按 Ctrl+C\n`);
  return new Promise<number>(() => undefined);
}

/** `npm start`: builds the site and serves it. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, buildAndServe);
}
