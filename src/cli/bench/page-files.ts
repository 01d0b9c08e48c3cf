import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a page makes the browser fetch, as files of the site's folder. */
export interface PageFiles {
  /** Without touching anything: the page, styles, scripts with what they import, icons. */
  readonly before: readonly string[];
  /** What its scripts may fetch besides: code loaded with `import()`, the style and data that go with it. */
  readonly after: readonly string[];
}

const origin = 'http://site.invalid';

const findAll = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, first]) => first ?? []);

const loadedTags = /<(?:link|script|img)\b[^>]*>/g;
const loadedLinks = /\brel="?(?:stylesheet|icon|modulepreload|preload)\b/;

/** Addresses that the browser fetches because they stand in the page. */
function findLoaded(html: string): string[] {
  const tags = html.match(loadedTags) ?? [];
  return tags
    .filter((tag) => !tag.startsWith('<link') || loadedLinks.test(tag))
    .flatMap((tag) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

// Minified scripts quote with any of the three.
const staticImports = /\b(?:from|import)\s*["'`]([^"'`]+)["'`]/g;
const dynamicImports = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g;
const styleNames = /["'`]([^"'`\s]+\.css)["'`]/g;
const styleFiles = /(?:@import\s*|url\()["']?([^"')]+)/g;
const dataFiles = /\bdata-[a-z-]+="([^"]+\.(?:json|geojson))"/g;

/** Finds the files of one page of a built site; reads each file of the site once. */
export function createFileFinder(folder: string): (page: string) => PageFiles {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = /\.(?:js|css)$/.test(file) ? readFileSync(path.join(folder, file), 'utf8') : '';
    texts.set(file, text);
    return text;
  };

  /** The file and everything it needs at once, deepest last. */
  function addWithImports(file: string, files: Set<string>): void {
    if (files.has(file) || !existsSync(path.join(folder, file))) return;
    files.add(file);
    const pattern = file.endsWith('.css') ? styleFiles : staticImports;
    for (const own of findAll(read(file), pattern)) {
      addWithImports(path.posix.join(path.posix.dirname(file), own), files);
    }
  }

  return (page) => {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const base = /\bdata-base="([^"]*)"/.exec(html)?.[1] ?? '/';
    const toFile = (address: string, from = page): string =>
      new URL(address, `${origin}${base}${from}`).pathname.slice(base.length);
    const before = new Set([page]);
    for (const address of findLoaded(html)) addWithImports(toFile(address), before);
    const all = new Set(before);
    for (const address of findAll(html, dataFiles)) addWithImports(toFile(address), all);
    for (const file of all) {
      if (!file.endsWith('.js')) continue;
      for (const pattern of [dynamicImports, styleNames]) {
        for (const own of findAll(read(file), pattern)) addWithImports(toFile(own, file), all);
      }
    }
    return { before: [...before], after: [...all].filter((file) => !before.has(file)) };
  };
}
