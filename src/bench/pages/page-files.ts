import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
const styleFiles = /@import\s*(?:url\()?["']?([^"')]+)/g;
const dataFiles = /\bdata-[a-z-]+="([^"]+\.(?:json|geojson))"/g;

/** Walks a built site from a page to the files that it makes the browser fetch. */
export class PageFiles {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();

  /** @param folder the site, as the build leaves it */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What loads without the reader's doing: the page, styles, scripts with what they import, icons. */
  findBefore(page: string): Set<string> {
    const files = new Set([page]);
    for (const address of findLoaded(this.#read(page))) {
      this.#addWithImports(this.#toFile(page, address), files);
    }
    return files;
  }

  /**
   * What these files of a page may fetch later: code loaded with `import()`, its style, the page's data.
   * @param before without the files whose later loading is not asked about
   */
  findAfter(page: string, before: ReadonlySet<string>): Set<string> {
    const files = new Set(before);
    for (const address of findAll(this.#read(page), dataFiles)) {
      this.#addWithImports(this.#toFile(page, address), files);
    }
    // Grows while it is walked: what was imported may import in its turn.
    for (const file of files) {
      if (!file.endsWith('.js')) continue;
      for (const address of [dynamicImports, styleNames].flatMap((p) =>
        findAll(this.#read(file), p),
      )) {
        this.#addWithImports(this.#toFile(page, address, file), files);
      }
    }
    return new Set([...files].filter((file) => !before.has(file)));
  }

  #read(file: string): string {
    const text = this.#texts.get(file) ?? readFileSync(path.join(this.#folder, file), 'utf8');
    this.#texts.set(file, text);
    return text;
  }

  /** An address in `from`, a file that the page loads, as a file of the folder. */
  #toFile(page: string, address: string, from = page): string {
    const base = /\bdata-base="([^"]*)"/.exec(this.#read(page))?.[1] ?? '/';
    return new URL(address, `${origin}${base}${from}`).pathname.slice(base.length);
  }

  #addWithImports(file: string, files: Set<string>): void {
    if (files.has(file) || !existsSync(path.join(this.#folder, file))) return;
    files.add(file);
    if (!/\.(?:js|css)$/.test(file)) return;
    const pattern = file.endsWith('.css') ? styleFiles : staticImports;
    for (const own of findAll(this.#read(file), pattern)) {
      this.#addWithImports(path.posix.join(path.posix.dirname(file), own), files);
    }
  }
}
