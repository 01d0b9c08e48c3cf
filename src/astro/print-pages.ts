import type { RouteData } from 'astro';
import { loadProgram, type ProgramOptions, type SiteProgram } from './compile-program.ts';

/** A page or file of the site about to be printed. */
export interface PrintedFile {
  /** Inside the site, with `/`: `minutes/lamp/index.html`. */
  readonly file: string;
  /** Digest of everything it shows; undefined for a page that is printed every time. */
  readonly key: string | undefined;
}

/** Tells what happens to the files. */
export interface Printing extends Pick<ProgramOptions, 'base' | 'site'> {
  /** Whether the file has been taken over from the last build. */
  readonly keep: (printed: PrintedFile) => boolean;
  /** Called with each file that was printed. */
  readonly write: (printed: PrintedFile, bytes: Buffer) => void;
}

const isPage = ({ type }: RouteData): boolean => type === 'page';
const notFound = '404';

function toFile(pathname: string, route: RouteData): string {
  const name = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (!isPage(route)) return name;
  if (name === notFound) return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}

function toUrl(pathname: string, route: RouteData, { base, site }: Printing): string {
  const name = pathname.replaceAll(/^\/+|\/+$/g, '');
  // Astro answers only what its pattern asks for: pages, and files named by a parameter alone
  // (`images/[name]`), with a slash behind.
  const end = name === '' || route.pattern.test(`/${name}`) ? '' : '/';
  return new URL(`${base}${name}${end}`, site).href;
}

/**
 * Prints every page and file, one after the other: rendering is a matter of the processor, and
 * the order of the pages should not depend on it.
 * @returns the files in the order of their routes
 */
export async function printPages(
  program: SiteProgram,
  printing: Printing,
): Promise<readonly PrintedFile[]> {
  const { listPages, renderPage } = await loadProgram(program);
  const files: PrintedFile[] = [];
  for (const { pathname, route, cacheKey: key } of await listPages()) {
    const printed = { file: toFile(pathname, route), key };
    files.push(printed);
    if (printing.keep(printed)) continue;
    const response = await renderPage(new Request(toUrl(pathname, route, printing)), route);
    const isExpected = response.ok || (response.status === 404 && printed.file === '404.html');
    // The reason has been printed by Astro.
    if (!isExpected) throw new Error(`${printed.file}: the page could not be rendered.`);
    printing.write(printed, Buffer.from(await response.arrayBuffer()));
  }
  return files;
}
