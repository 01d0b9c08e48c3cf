import type { CompactText } from './compact.ts';

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
