/** One name of the site: what residents type to reach a page, before any text is searched. */
export type NameEntry = readonly [
  /** Title of the page, or the name itself. */
  title: string,
  /** Address below the base without a leading slash: `communities/songfeng/`. */
  path: string,
  /** Place in `kinds`. */
  kind: number,
  /** Other names that lead there, joined by `|`: aliases, 文号, the words 长辈版 is asked by; '' = none. */
  aliases: string,
  /** Communities the page is about, joined by `|`; '' = none. */
  communities: string,
  /** Day of the page, `YYYY-MM-DD` or a shorter prefix; '' = none. */
  date: string,
  /** 1 = sample. */
  isSample: 0 | 1,
];

/** `pagefind/names/<digest>.json`: answers while a reader types. */
export interface NameFile {
  /** Kinds in use, as the search page's filter 类型 calls them. */
  readonly kinds: readonly string[];
  /** What more readers look for stands first. */
  readonly entries: readonly NameEntry[];
  /**
   * Syllable without tone → the Han characters of titles and aliases that are read so there:
   * `{"feng":"枫风"}`. A character read in two ways stands under both.
   */
  readonly sounds: Readonly<Record<string, string>>;
}

/** `pagefind/words/<digest>.json`: loaded only when a query has found nothing by its own letters. */
export interface WordFile {
  /** Terms of the site, 2 to 12 Han characters, the more frequent before the rarer. */
  readonly words: readonly string[];
  /** Like `NameFile.sounds`, for the characters of `words`. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Pairs of traditional and simplified character in use on the site, one after the other: `鄰邻點点`. */
  readonly simplified: string;
}

/** `pagefind/parts.json`: the one file of the search without a digest in its name; see `write-search-index.ts`. */
export interface SearchPointer {
  readonly parts: readonly SearchPart[];
  /** Digests of the two files above. */
  readonly names: string;
  readonly words: string;
}

/** A part of the Pagefind index. */
export interface SearchPart {
  /** Folder below `pagefind/parts/`. */
  readonly name: string;
  /** Content of its `pagefind-entry.json`, so that nobody has to wait for that file. */
  readonly entry: unknown;
  /** Files every query needs, relative to the part's folder: asked for at once, side by side. */
  readonly first: readonly string[];
  /** First word of each file of its index, in their order. */
  readonly words: readonly string[];
}
