/** Folder of the pictures, below the root; they are published under `/images/`. */
export const imageFolder = 'content/images';
export const imageAddress = '/images/';

/** A picture in `content/images`. */
export interface ImageFile {
  /** File name, e.g. `songfeng-1.jpg`. */
  readonly name: string;
  /** Type as servers name it; undefined when it is no picture a page can show. */
  readonly mediaType: string | undefined;
  /** Whether a page can show it; what is wrong with it has been reported. */
  readonly isUsable: boolean;
  /** The picture alone, without what cameras and programs write into it. */
  readonly readClean: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type { ImageUse } from '../sources/markdown/image-uses.ts';

/** The name of the picture that an address means; undefined when it is none of the portal's. */
export function toImageName(source: string): string | undefined {
  if (!source.startsWith(imageAddress)) return undefined;
  return source.slice(imageAddress.length).replace(/[?#].*$/, '');
}
