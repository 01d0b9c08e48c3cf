import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PageFiles } from './page-files.ts';
import { pageKindNames, toPageKind, type PageKind } from './page-kind.ts';

/** Bytes of some files: as they are, and as a server sends the copies that the build made. */
export interface Weight {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What one page costs over the wire, headers apart. */
export interface PageWeight {
  readonly kind: PageKind;
  /** Under the base, without `index.html`. */
  readonly path: string;
  readonly html: Weight;
  /** Page, styles, scripts and icons that load without the reader's doing. */
  readonly before: Weight;
  /**
   * The same and what the page's own scripts may load later. What scripts of all pages may load, the
   * panel of sources, is not in it.
   */
  readonly after: Weight;
}

const sizeOf = (file: string): number => statSync(file).size;

/** Small files have no compressed copy and are sent as they are. */
function weigh(folder: string, file: string): Weight {
  const full = path.join(folder, file);
  const plain = sizeOf(full);
  const sizeOfCopy = (ending: string): number =>
    existsSync(full + ending) ? sizeOf(full + ending) : plain;
  return { files: 1, plain, gzip: sizeOfCopy('.gz'), brotli: sizeOfCopy('.br') };
}

const add = (a: Weight, b: Weight): Weight => ({
  files: a.files + b.files,
  plain: a.plain + b.plain,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});

/** Remembers what a file weighs: most pages share most of theirs. */
function createScale(folder: string): (files: Iterable<string>) => Weight {
  const weights = new Map<string, Weight>();
  const nothing: Weight = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  return (files) => {
    let sum = nothing;
    for (const file of files) {
      const weight = weights.get(file) ?? weigh(folder, file);
      weights.set(file, weight);
      sum = add(sum, weight);
    }
    return sum;
  };
}

function findPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/**
 * Weighs every page of a built site from its files alone.
 * @param folder the site, as `npm run build` leaves it
 */
export function measurePages(folder: string): PageWeight[] {
  const files = new PageFiles(folder);
  const weighAll = createScale(folder);
  const pages = findPages(folder).map((page) => ({ page, loaded: files.findBefore(page) }));
  const isShared = (file: string): boolean => pages.every(({ loaded }) => loaded.has(file));
  const [first] = pages;
  const shared = new Set([...(first?.loaded ?? [])].filter(isShared));
  return pages.map(({ page, loaded }) => {
    const own = new Set([...loaded].filter((file) => !shared.has(file)));
    const html = weighAll([page]);
    const before = weighAll(loaded);
    const after = add(before, weighAll(files.findAfter(page, own)));
    const address = page.replace(/(^|\/)index\.html$/, '$1');
    return { kind: toPageKind(address), path: address, html, before, after };
  });
}

/** The heaviest page of each kind before interaction, in the order of the table. */
export function findHeaviest(weights: readonly PageWeight[]): PageWeight[] {
  return pageKindNames.flatMap((kind) => {
    const own = weights.filter((weight) => weight.kind === kind);
    return own.sort((a, b) => b.before.gzip - a.before.gzip).slice(0, 1);
  });
}

/** A Markdown table of the heaviest page of each kind, in bytes. */
export function renderPageWeights(weights: readonly PageWeight[]): string {
  const toRow = ({ kind, path: own, html, before, after }: PageWeight): string => {
    const pages = weights.filter((weight) => weight.kind === kind).length;
    const figures = [html.plain, html.gzip, before.gzip, before.brotli, before.files];
    return `| ${[kind, pages, `/${own}`, ...figures, after.gzip, after.files].join(' | ')} |`;
  };
  return [
    '| kind | pages | heaviest | HTML | HTML gz | before gz | before br | files | after gz | files |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...findHeaviest(weights).map(toRow),
  ].join('\n');
}
