import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { toIndexHtml } from './index-html.ts';
import { readCborTexts } from './read-cbor-texts.ts';
import { writeInto, type SearchedPage, type SiteFiles } from '../site-files.ts';
import { unpackPagefind } from './unpack-pagefind.ts';

/** Pagefind holds a whole index in memory, 0.24 MB a page: so many pages are 360 MB. */
const pagesPerPart = 1500;
// Neighbouring pages share a file of texts, so that checking many matches takes few requests; with
// eight of them a rare word loaded mostly texts of other pages (600 pages: 180 KB instead of 50).
const pagesPerTextFile = 2;
// Places of words in a file of the index, at most: a question loads every file it has a word in,
// and of Pagefind's 20,000 a file weighs 20 KB. It calls the setting unstable; its version is pinned.
const placesPerIndexFile = 2000;
// Pagefind's own interfaces and its worker: never loaded here, and they carry mail addresses.
const unused = /^pagefind-(?:.*ui\.(?:js|css)|highlight\.js|worker\.js)$/;

// The same in every part, and loaded from the first.
const programFile = /^(?:pagefind\.js|wasm\..*\.pagefind)$/;

/**
 * Pages spread over parts of about the same size. A page stays in its part whatever happens to
 * the others, and lists, which change with every edit, have a part of their own: one edit makes
 * few parts new.
 */
export function toParts(pages: readonly SearchedPage[], size = pagesPerPart): SearchedPage[][] {
  const count = Math.ceil(pages.length / size);
  if (count <= 1) return [[...pages]];
  const parts: SearchedPage[][] = Array.from({ length: count + 1 }, () => []);
  for (const page of pages) {
    const number = createHash('sha256').update(page.file).digest().readUInt32BE(0) % count;
    parts[page.isList ? count : number]?.push(page);
  }
  return parts.filter((part) => part.length > 0);
}

interface PartPlan {
  readonly pages: readonly SearchedPage[];
  /** Whether the search loads its program from here. */
  readonly isFirst: boolean;
}

/** What a part was made of, and with, is its name. */
const toPartName = (plan: PartPlan, program: string): string =>
  createHash('sha256')
    .update(JSON.stringify([program, plan.isFirst, plan.pages]))
    .digest('hex')
    .slice(0, 12);

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join('; ')}`);
}

async function fillIndex(
  folder: string,
  part: readonly SearchedPage[],
  outputPath: string,
): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesPerIndexFile);
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'zh-CN',
    maxFragments: Math.max(1, Math.ceil(part.length / pagesPerTextFile)),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  refuse(errors, 'start');
  // One after the other: Pagefind numbers pages as they arrive, and the same input must give the
  // same bytes.
  for (const { file: sourcePath } of part) {
    const content = toIndexHtml(await readFile(path.join(folder, sourcePath), 'utf8'));
    refuse((await index.addHTMLFile({ sourcePath, content })).errors, sourcePath);
  }
  refuse((await index.writeFiles({ outputPath })).errors, 'write');
}

async function writePart(folder: string, plan: PartPlan, target: string): Promise<void> {
  try {
    await fillIndex(folder, plan.pages, target);
  } finally {
    // Only a process that has ended gives its memory back.
    await pagefind.close();
  }
  const isUnused = (file: string): boolean =>
    unused.test(file) || (!plan.isFirst && programFile.test(file));
  const files = (await readdir(target)).filter(isUnused);
  await Promise.all(files.map((file) => rm(path.join(target, file))));
}

/**
 * First words of the files of a part's index, in their order. Pagefind's directory names each
 * file after the first and the last word in it.
 */
function listFirstWords(directory: Uint8Array, files: readonly string[]): string[] {
  const texts = readCborTexts(unpackPagefind(directory) ?? directory);
  const ends = files.map((file) => texts.indexOf(file.replace(/\.pf_index$/, '')));
  if (ends.some((end) => end < 2)) throw new Error('Pagefind: a file is not in its directory');
  return ends.sort((one, other) => one - other).map((end) => texts[end - 2] ?? '');
}

/** A part as the browser is told of it; see `SearchPart` in `queries/search/name-file.ts`. */
async function readPart(folder: string, name: string): Promise<object> {
  const files = await readdir(folder);
  const entry: unknown = JSON.parse(
    await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'),
  );
  const first = files.filter((file) => /\.pf_meta$|^wasm\..*\.pagefind$/.test(file)).sort();
  const directory = files.find((file) => file.endsWith('.pf_meta')) ?? '';
  const words = listFirstWords(
    await readFile(path.join(folder, directory)),
    await readdir(path.join(folder, 'index')),
  );
  return { name, entry, first, words };
}

/** Digest in the name of the only JSON file of a folder; '' when there is none. */
async function readDigest(folder: string): Promise<string> {
  const files = await readdir(folder).catch(() => []);
  return files.find((file) => file.endsWith('.json'))?.replace(/\.json$/, '') ?? '';
}

/**
 * Builds the search index of the marked pages of a folder into its `pagefind/`; any fault throws.
 * Each part lies in a folder named by what it was made of; `parts.json` (`SearchPointer` in
 * `queries/search/name-file.ts`) names the parts and the files of names and words.
 * @param size most pages of a part
 */
export async function writeSearchIndex(
  folder: string,
  files: SiteFiles,
  size = pagesPerPart,
): Promise<void> {
  const parts: object[] = [];
  for (const [index, pages] of toParts(files.listSearched(), size).entries()) {
    const plan: PartPlan = { pages, isFirst: index === 0 };
    const name = toPartName(plan, files.program);
    const inSite = `pagefind/parts/${name}/`;
    const target = path.join(folder, inSite);
    if (!files.take(inSite)) await writePart(folder, plan, target);
    parts.push(await readPart(target, name));
  }
  const names = await readDigest(path.join(folder, 'pagefind/names'));
  const words = await readDigest(path.join(folder, 'pagefind/words'));
  writeInto(folder, 'pagefind/parts.json', JSON.stringify({ parts, names, words }));
}
