import type { CompactText } from './compact.ts';
import type { InitialTable } from './initials.ts';
import type { Syllables } from './syllables.ts';

/** One name of the site, as the file says it. */
export interface Name {
  readonly title: string;
  /** Below the base, without a leading slash. */
  readonly path: string;
  readonly href: string;
  /** As the filter 类型 calls it. */
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly communities: readonly string[];
  /** `YYYY-MM-DD` or a shorter prefix; '' = none. */
  readonly date: string;
  readonly isSample: boolean;
}

/** A title or another name, made comparable. */
export interface Label {
  readonly name: Name;
  /** Undefined for the title. */
  readonly alias: string | undefined;
  readonly text: CompactText;
}

/** The file of names, opened. */
export interface Names {
  /** In the order of the file. */
  readonly names: readonly Name[];
  /** Titles and other names in the order of the file; made once, when first asked for. */
  readonly labels: () => readonly Label[];
  readonly syllables: Syllables;
  /** For finding by sound; made once, when first asked for. */
  readonly initials: () => InitialTable;
}

/** The file of words, opened. */
export interface Words {
  /** The more frequent before the rarer. */
  readonly words: readonly string[];
  readonly syllables: Syllables;
  /** Traditional character → simplified. */
  readonly simplified: ReadonlyMap<string, string>;
}
