import type { Digit } from './digits.ts';

/** How two digits are kept apart: by blanks, a mark such as `-`, a point, a comma or a line break. */
export type Gap = 'blank' | 'mark' | 'point' | 'comma' | 'line';

/** What a character is, wherever it stands. */
export interface CharacterClass {
  readonly digit?: Digit;
  readonly gap?: Gap;
  /** The character a reader sees; empty for what is invisible (markup, zero-width characters). */
  readonly shown: string;
}

/** What stands at one place of a text, as a reader of the page sees it. */
export interface Token extends CharacterClass {
  /** Behind its last character. */
  readonly end: number;
  /** Whether text of its own (an attribute, an address, a comment) is hidden in the token. */
  readonly holdsText?: boolean;
}
