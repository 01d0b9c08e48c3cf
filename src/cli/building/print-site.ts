import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { printPages } from '../../astro/print-pages.ts';
import { normalizeBase } from '../../model/addresses.ts';
import type { Settings } from '../../model/settings.ts';
import type { Agreement } from '../../privacy/agreed-names.ts';
import { openSiteFiles, type SiteFiles } from '../../output/site-files.ts';
import { writeSharePictures } from '../../output/share/write-share-pictures.ts';
import { writeSitemap } from '../../output/write-sitemap.ts';
import { getSharePictures } from '../../queries/frame/share-pictures.ts';
import { projectRoot } from '../options.ts';
import { getProgram } from './program-files.ts';
import { removeOld } from './remove-old.ts';

/** Pictures drawn before, by what they show. */
const pictureFolder = path.join(projectRoot, '.astro', 'pictures');
const recordFolder = path.join(projectRoot, '.astro', 'sites');

/** Where the record of a site lies, by its output folder. */
const toRecord = (out: string): string =>
  path.join(recordFolder, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);

/** Sheets to hang up say nothing that the page they belong to does not say. */
const isListed = (page: string): boolean => !/\/(?:poster|bulletin|sheet)\/$/.test(page);

/** What a site is printed for. */
export interface PrintOptions {
  /** Where the finished site will be, absolute. */
  readonly out: string;
  readonly base: string;
  readonly site: string;
  readonly settings: Settings;
  /** What people agreed to, for the privacy gate. */
  readonly agreement: Agreement;
  /** A release takes nothing over from the site before. */
  readonly isRelease: boolean;
}

/**
 * Prints the pages of the portal in its slot into a folder.
 * @param staging an empty folder beside the output folder
 */
export async function printSite(staging: string, options: PrintOptions): Promise<SiteFiles> {
  const { out, site, settings, agreement, isRelease } = options;
  const base = normalizeBase(options.base);
  const program = await getProgram({ base, site });
  await cp(program.assets, staging, { recursive: true });
  const record = isRelease ? undefined : toRecord(out);
  await removeOld(recordFolder);
  const files = openSiteFiles({
    folder: staging,
    out,
    record,
    program: program.digest,
    agreement: createHash('sha256').update(JSON.stringify(agreement)).digest('base64'),
  });
  const printed = await printPages(program, { base, site, ...files });
  await writeSharePictures(getSharePictures(settings).values(), { files, kept: pictureFolder });
  await removeOld(path.join(pictureFolder, 'share'));
  const toAddress = (file: string): string => new URL(base + file, site).href;
  const pages = printed.flatMap(({ file }) => /^(|.*\/)index\.html$/.exec(file)?.[1] ?? []);
  writeSitemap(staging, pages.filter(isListed).map(toAddress), toAddress);
  return files;
}
