import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createFileFinder } from './page-files.ts';
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
  /** The same and everything that the page's scripts may load later. */
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

/**
 * Weighs every page of a built site from its files alone.
 * @param folder the site, as `npm run build` leaves it
 */
export function measurePages(folder: string): PageWeight[] {
  const findFiles = createFileFinder(folder);
  const nothing: Weight = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const weights = new Map<string, Weight>();
  const weighOnce = (file: string): Weight => {
    const weight = weights.get(file) ?? weigh(folder, file);
    weights.set(file, weight);
    return weight;
  };
  const sum = (files: readonly string[]): Weight => files.map(weighOnce).reduce(add, nothing);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  return pages.map((page) => {
    const files = findFiles(page);
    const before = sum(files.before);
    const own = page.replace(/(^|\/)index\.html$/, '$1');
    const html = weighOnce(page);
    return { kind: toPageKind(own), path: own, html, before, after: add(before, sum(files.after)) };
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
