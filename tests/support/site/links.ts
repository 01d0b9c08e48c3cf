import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A tag of a page with its attributes, entities decoded. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** One link or resource that is not what it should be. */
export interface LinkFault {
  /** Page in which it stands, relative to the folder. */
  readonly page: string;
  readonly target: string;
  readonly reason: 'outside the base' | 'no such file' | 'no such anchor' | 'loaded from elsewhere';
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};
const decode = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Every start tag of a page; comments and the content of scripts are left out. */
export function findTags(html: string): Tag[] {
  const visible = html.replaceAll(/<!--[\s\S]*?-->|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g, '');
  const tags = visible.matchAll(
    /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi,
  );
  return [...tags].map(([, name = '', text = '']) => {
    const pairs = text.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g);
    return {
      name: name.toLowerCase(),
      attributes: new Map(
        [...pairs].map(([, key = '', a, b, c]) => [key.toLowerCase(), decode(a ?? b ?? c ?? '')]),
      ),
    };
  });
}

// These say where a page belongs or what it is called elsewhere; a browser does not load them.
const unloaded = ['canonical', 'alternate', 'license', 'author'];

function findReferences({ name, attributes }: Tag): { target: string; isLoaded: boolean }[] {
  const rel = (attributes.get('rel') ?? '').split(/\s+/);
  if (name === 'link' && rel.includes('canonical')) return [];
  const isLoaded =
    name === 'link'
      ? !rel.some((word) => unloaded.includes(word))
      : name !== 'a' && name !== 'area';
  const srcset = (attributes.get('srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0] ?? '');
  const targets = [
    attributes.get('href'),
    attributes.get('src'),
    attributes.get('action'),
    attributes.get('poster'),
    ...srcset,
  ];
  return targets.flatMap((target) =>
    target ? { target, isLoaded: isLoaded && name !== 'form' } : [],
  );
}

const origin = 'http://site.invalid';

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

async function checkReference(
  page: string,
  { target, isLoaded }: { target: string; isLoaded: boolean },
  { folder, base, anchors }: Site,
): Promise<LinkFault[]> {
  const own = new URL(base + page.replace(/index\.html$/, ''), origin);
  const url = new URL(target, own);
  const fault = (reason: LinkFault['reason']): LinkFault[] => [{ page, target, reason }];
  if (url.origin !== origin)
    return isLoaded && url.protocol !== 'data:' ? fault('loaded from elsewhere') : [];
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(base)) return fault('outside the base');
  const inFolder = pathname.slice(base.length);
  const file = inFolder === '' || inFolder.endsWith('/') ? `${inFolder}index.html` : inFolder;
  const isThere = await access(path.join(folder, file)).then(
    () => true,
    () => false,
  );
  if (!isThere) return fault('no such file');
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.get(file)?.has(anchor) ? [] : fault('no such anchor');
}

/** Names of all HTML files of a folder, with `/`, sorted. */
export async function findPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Every link, form and resource of every page that leads nowhere, out of the base or to another site's resource. */
export async function findLinkFaults(folder: string, base: string): Promise<LinkFault[]> {
  const pages = await findPages(folder);
  const tags = new Map<string, Tag[]>();
  for (const page of pages)
    tags.set(page, findTags(await readFile(path.join(folder, page), 'utf8')));
  const toIds = (list: readonly Tag[]): Set<string> =>
    new Set(list.flatMap(({ attributes }) => attributes.get('id') ?? []));
  const anchors = new Map([...tags].map(([page, list]) => [page, toIds(list)]));
  const faults: LinkFault[] = [];
  for (const [page, list] of tags) {
    const references = new Map(list.flatMap(findReferences).map((entry) => [entry.target, entry]));
    for (const reference of references.values()) {
      faults.push(...(await checkReference(page, reference, { folder, base, anchors })));
    }
  }
  return faults;
}

/** `/map/: no such file (3 pages, first about/index.html)` – one line a target. */
export function summarizeFaults(faults: readonly LinkFault[]): string[] {
  const byTarget = Map.groupBy(faults, ({ target, reason }) => `${target}: ${reason}`);
  return [...byTarget].map(([what, list]) => {
    return `${what} (${list.length} pages, first ${list[0]?.page ?? ''})`;
  });
}
