/** Folders under the base in which every name holds a digest of the content. */
export const hashedFolders = [
  '_astro',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
  'map/data',
] as const;

/** Files elsewhere that are named so: `pagefind.zh-CN_845bba4c6278d.pf_meta`. */
export const hashedFile = String.raw`pagefind/pagefind\.[^/]+\.pf_meta`;

/** A name with a digest never means anything else. */
export const immutable = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the answer is 304 as long as nothing changed. */
export const revalidate = 'no-cache';

const hashed = new RegExp(
  `^(?:${hashedFolders.map((name) => `${name}/`).join('|')}|${hashedFile}$)`,
);

/** `Cache-Control` of a file by its path under the base; undefined: there is no such file. */
export const toCacheControl = (file: string | undefined): string =>
  file !== undefined && hashed.test(file) ? immutable : revalidate;
