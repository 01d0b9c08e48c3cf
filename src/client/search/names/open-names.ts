import type { NameFile, WordFile } from '../../../queries/search/name-file.ts';
import { decodeNames } from './decode-names.ts';
import { decodeWords } from './decode-words.ts';
import { fetchFile } from './fetch-file.ts';
import type { Names, Words } from './names-and-words.ts';
import { once } from './once.ts';

/** Loads the names of the site, once. */
export const openNames: (base: string) => Promise<Names> = once(async (base) =>
  decodeNames((await fetchFile(base, 'names')) as NameFile, base),
);

/** Loads the words of the site, once; wanted only when a query has found nothing by its own letters. */
export const openWords: (base: string) => Promise<Words> = once(async (base) =>
  decodeWords((await fetchFile(base, 'words')) as WordFile),
);
