import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishStatus } from '../../shared/publishing.ts';

/** Pages by address, with a digest of what they say; empty where there is no site. */
async function digestPages(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  const digests = new Map<string, string>();
  for (const name of pages) {
    const html = await readFile(path.join(folder, name), 'utf8');
    // Names of scripts and styles change with the program, not with what is said.
    const said = html.replaceAll(/_astro\/[\w.@-]+\.(?:js|css)/g, '');
    const address = `/${name
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    digests.set(address, createHash('sha256').update(said).digest('base64'));
  }
  return digests;
}

/** Which pages of a site are new, changed or gone, compared with the one that is in place. */
export async function compareSites(before: string, after: string): Promise<PublishStatus['pages']> {
  const [old, now] = [await digestPages(before), await digestPages(after)];
  const addresses = [...now.keys()];
  return {
    added: addresses.filter((address) => !old.has(address)),
    changed: addresses.filter(
      (address) => old.has(address) && old.get(address) !== now.get(address),
    ),
    removed: [...old.keys()].filter((address) => !now.has(address)),
  };
}
