import type { InitialTable } from './initials.ts';
import type { Label, Name } from './name.ts';
import type { Syllables } from './syllables.ts';

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
