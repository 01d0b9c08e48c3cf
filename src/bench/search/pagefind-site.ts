import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { measureProcess, type Measurement } from '../measuring/measure-process.ts';

/** A page that has nothing but Pagefind. */
const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title>
<main><ol id="results"></ol></main>
<script type="module" src="/bench.js"></script></html>
`;

/** Asks as Pagefind's manual shows it; \`?q=\` is asked at once, as our search page does. */
const script = `import * as pagefind from '/pagefind/pagefind.js';
// In the page itself, as ours is: what a worker loads could be neither slowed down nor counted.
await pagefind.options({ noWorker: true });
const show = async (query) => {
  const start = performance.now();
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const list = document.querySelector('#results');
  list.innerHTML = shown.map(({ url, excerpt }) => '<li><a href="' + url + '"></a>' + excerpt).join('');
  list.dataset.shown = query;
  const answered = performance.now() - start;
  return {
    answered,
    first: answered,
    ids: results.map(({ id }) => id),
    hits: shown.map(({ url, excerpt }) => ({ url, excerpt })),
  };
};
window.bench = { show };
const query = new URLSearchParams(location.search).get('q');
if (query) await show(query);
`;

async function compressCopies(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) =>
    /(?:bench|pagefind)[^/]*\.(?:html|js|json)$/.test(file),
  )) {
    const file = path.join(folder, name);
    const content = await readFile(file);
    await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
    await writeFile(`${file}.br`, brotliCompressSync(content));
  }
}

/** The same pages in a folder of their own, indexed by Pagefind as it is shipped. */
export async function writePagefindSite(
  built: string,
  { folder, scratch }: { folder: string; scratch: string },
): Promise<Measurement> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(built, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of names) await cp(path.join(built, name), path.join(folder, name));
  const args = [path.join(import.meta.dirname, 'build-pagefind.ts'), folder];
  const used = await measureProcess({ file: process.execPath, args }, scratch);
  await writeFile(path.join(folder, 'bench.html'), page);
  await writeFile(path.join(folder, 'bench.js'), script);
  await compressCopies(folder);
  return used;
}

interface Fragment {
  readonly url?: string;
}

/**
 * Which page each id of a result stands for, read from the fragments' files: asking the browser for
 * some thousand pages a query would take hours.
 */
export async function readResultPaths(folder: string): Promise<Map<string, string>> {
  const fragments = path.join(folder, 'pagefind/fragment');
  const paths = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8');
    const content = JSON.parse(text.slice(text.indexOf('{'))) as
      Fragment | Record<string, Fragment>;
    const own = name.replace(/\..*$/, '');
    const entries = typeof content.url === 'string' ? { [own]: content } : content;
    for (const [id, { url = '' }] of Object.entries(entries as Record<string, Fragment>)) {
      paths.set(id, url.replace(/^\//, ''));
    }
  }
  return paths;
}
