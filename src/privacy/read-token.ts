import { findDigit, type Digit } from './digits.ts';
import { findEntity } from './entities.ts';
import { findMarkup } from './markup.ts';

/** How two digits are kept apart: by blanks, a mark such as `-`, a point, a comma or a line break. */
export type Gap = 'blank' | 'mark' | 'point' | 'comma' | 'line';

/** What stands at one place of a text, as a reader of the page sees it. */
export interface Token {
  /** Behind its last character. */
  readonly end: number;
  readonly digit?: Digit;
  readonly gap?: Gap;
  /** The character a reader sees; empty for what is invisible (markup, zero-width characters). */
  readonly shown: string;
  /** Whether text of its own (an attribute, an address, a comment) is hidden in the token. */
  readonly holdsText?: boolean;
}

const invisible =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u0300-\u036f]$/;
const blank = /^[\s\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0]$/;
const mark = /^[-‐‑‒–—―−﹘﹣－ｰー_＿·•・･‧∙⋅˙●/／()（）]$/;
const point = /^[.．。]$/;
const comma = /^[,，、﹐]$/;

/** Full-width forms of ASCII as ASCII; everything else as it is. */
const toHalfWidth = (code: number): string =>
  String.fromCodePoint(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

function classify(code: number, end: number): Token {
  const digit = findDigit(code);
  const character = String.fromCodePoint(code);
  if (digit)
    return { end, digit, shown: digit.form === 'figure' ? String(digit.value) : character };
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
    return { end, gap: 'line', shown: '\n' };
  }
  if (invisible.test(character)) return { end, shown: '' };
  if (blank.test(character)) return { end, gap: 'blank', shown: ' ' };
  if (mark.test(character)) return { end, gap: 'mark', shown: toHalfWidth(code) };
  if (point.test(character)) return { end, gap: 'point', shown: toHalfWidth(code) };
  if (comma.test(character)) return { end, gap: 'comma', shown: toHalfWidth(code) };
  return { end, shown: toHalfWidth(code) };
}

/** Codes at which more than the character itself decides: `% & * < [ \ ] _ ` ~`. */
const isSpecial = new Set([...'%&*<[\\]`~'].map((character) => character.charCodeAt(0)));

/** Reads one token: an entity or escape as what it means, markup as what a reader sees of it. */
export function readToken(text: string, at: number): Token {
  const code = text.codePointAt(at) ?? 0;
  if (isSpecial.has(code)) {
    const entity = findEntity(text, at);
    if (entity) return classify(entity.code, entity.end);
    const markup = findMarkup(text, at);
    if (markup) return markup;
  }
  return classify(code, at + (code > 0xffff ? 2 : 1));
}
