import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

// Bounds the memory: so many pages are read and handed over at the same time.
const batchSize = 40;
// Neighbouring pages share a file of texts, so that checking many matches takes few requests.
const pagesPerTextFile = 8;
// Pagefind's own interfaces and its worker: never loaded here, and they carry mail addresses.
const unused = /^pagefind-(?:.*ui\.(?:js|css)|highlight\.js|worker\.js)$/;

const isIndexed = (html: string): boolean => html.includes('data-pagefind-body');

/** Elements that Pagefind would glue to what follows: 常住人口 + 156,950 must stay two things. */
const glued =
  /<\/(?:th|dt|dd|caption|figcaption|legend|summary|option|button|header|aside|blockquote|address)>/g;

/**
 * HTML as the index should see it: full-width letters and digits become plain ones (２０１７ → 2017)
 * and neighbouring cells stay apart. Letters and numbers never fold to `<`, `>`, `&` or quotes, so
 * the markup stays what it was; punctuation is left as it is, because excerpts show this text.
 */
export function toIndexHtml(html: string): string {
  return html
    .replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (run) => run.normalize('NFKC'))
    .replaceAll(glued, '$& ');
}

async function inBatches<T>(
  files: readonly string[],
  job: (file: string) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < files.length; start += batchSize) {
    results.push(...(await Promise.all(files.slice(start, start + batchSize).map(job))));
  }
  return results;
}

async function findIndexedPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((file) => file.endsWith('.html')).sort();
  const marks = await inBatches(files, async (file) =>
    isIndexed(await readFile(path.join(folder, file), 'utf8')),
  );
  return files.filter((_file, index) => marks[index] === true);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join('; ')}`);
}

async function fillIndex(folder: string, pages: readonly string[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'zh-CN',
    maxFragments: Math.max(1, Math.ceil(pages.length / pagesPerTextFile)),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  refuse(errors, 'start');
  // One after the other: Pagefind numbers pages as they arrive, and the same input must give the
  // same bytes.
  for (const page of pages) {
    const content = toIndexHtml(await readFile(path.join(folder, page), 'utf8'));
    const sourcePath = page.split(path.sep).join('/');
    refuse((await index.addHTMLFile({ sourcePath, content })).errors, page);
  }
  refuse((await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors, 'write');
}

/** Builds the search index of the marked pages of a folder into its `pagefind/`; any fault throws. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const pages = await findIndexedPages(folder);
  try {
    await fillIndex(folder, pages);
  } finally {
    await pagefind.close();
  }
  const bundle = path.join(folder, 'pagefind');
  const files = (await readdir(bundle)).filter((file) => unused.test(file));
  await Promise.all(files.map((file) => rm(path.join(bundle, file))));
}
