/** Folders under the base in which every name, or a folder above it, holds a digest of the content. */
export const hashedFolders = [
  '_astro',
  'pagefind/parts',
  'pagefind/names',
  'pagefind/words',
  'map/data',
  'take-part/data',
  'share',
] as const;

/** A name with a digest never means anything else. */
export const immutable = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the answer is 304 as long as nothing changed. */
export const revalidate = 'no-cache';

const hashed = new RegExp(`^(?:${hashedFolders.join('|')})/`);

/** `Cache-Control` of a file by its path under the base; undefined: there is no such file. */
export const toCacheControl = (file: string | undefined): string =>
  file !== undefined && hashed.test(file) ? immutable : revalidate;
