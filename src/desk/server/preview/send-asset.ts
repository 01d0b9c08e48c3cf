import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toCacheControl } from '../../../queries/server/caching.ts';
import { mediaTypes } from '../../../queries/server/media-types.ts';

const known = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.\w+$/;

/** A style, script, font or picture of the program; undefined where it has no such file. */
export async function sendAsset(folder: string, name: string): Promise<Response | undefined> {
  if (!known.test(name)) return undefined;
  const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
  if (!bytes) return undefined;
  const type = mediaTypes[path.extname(name).slice(1)] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': toCacheControl(name) },
  });
}
