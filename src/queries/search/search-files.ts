import type { Portal } from '../../model/portal.ts';
import { toSha256 } from '../digest.ts';
import { remember } from '../remember.ts';
import { toNameFile } from './search-names.ts';
import { toWordFile } from './search-words.ts';

/** A file of the search that is named by its content: browsers keep it for good. */
export interface HashedFile {
  /** First 10 hexadecimal digits of the SHA-256. */
  readonly digest: string;
  /** JSON. */
  readonly text: string;
}

async function toHashedFile(content: object): Promise<HashedFile> {
  const text = JSON.stringify(content);
  const digest = await toSha256(new TextEncoder().encode(text));
  return { digest: digest.slice(0, 10), text };
}

/** `/pagefind/names/<digest>.json` */
export const getNameFile = remember((portal: Portal) => toHashedFile(toNameFile(portal)));

/** `/pagefind/words/<digest>.json` */
export const getWordFile = remember((portal: Portal) => toHashedFile(toWordFile(portal)));
