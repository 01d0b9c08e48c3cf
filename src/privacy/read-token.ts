import { findDigit } from './digits.ts';
import { findEntity } from './entities.ts';
import { findMarkup } from './markup.ts';
import type { CharacterClass, Token } from './token.ts';

const invisible =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u0300-\u036f]$/;
const blank = /^[\s\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0]$/;
const mark = /^[-‐‑‒–—―−﹘﹣－ｰー_＿·•・･‧∙⋅˙●/／()（）~～+＋]$/;
const point = /^[.．]$/;
const comma = /^[,，、﹐]$/;

/** Full-width forms of ASCII as ASCII; everything else as it is. */
const toHalfWidth = (code: number): string =>
  String.fromCodePoint(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

function classify(code: number): CharacterClass {
  const digit = findDigit(code);
  const character = String.fromCodePoint(code);
  if (digit) return { digit, shown: digit.form === 'figure' ? String(digit.value) : character };
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
    return { gap: 'line', shown: '\n' };
  }
  if (invisible.test(character)) return { shown: '' };
  if (blank.test(character)) return { gap: 'blank', shown: ' ' };
  const shown = toHalfWidth(code);
  if (mark.test(character)) return { gap: 'mark', shown };
  if (point.test(character)) return { gap: 'point', shown };
  return comma.test(character) ? { gap: 'comma', shown } : { shown };
}

// A text of millions of characters has a few thousand different ones. Filled at once, the list
// stays one that the engine can index.
const classes = Array.from<CharacterClass | undefined>({ length: 0x10000 }).fill(undefined);

/** The class of a character of the basic plane, by its code. */
export const findClass = (code: number): CharacterClass => (classes[code] ??= classify(code));

const specials = Array.from('%&*<[\\]`~', (character) => character.charCodeAt(0));

/** Whether more than the character itself decides: an entity, an escape or markup may begin. */
export const isSpecial = (code: number): boolean => code < 0x80 && specials.includes(code);

/** Whether the code is the first half of a character beyond the basic plane. */
export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Reads one token: an entity or escape as what it means, markup as what a reader sees of it. */
export function readToken(text: string, at: number): Token {
  const code = text.charCodeAt(at);
  if (isSurrogate(code)) {
    const whole = text.codePointAt(at) ?? code;
    return { ...classify(whole), end: at + (whole > 0xffff ? 2 : 1) };
  }
  if (isSpecial(code)) {
    const entity = findEntity(text, at);
    if (entity) return { ...classify(entity.code), end: entity.end };
    const markup = findMarkup(text, at);
    if (markup) return markup;
  }
  const { digit, gap, shown } = findClass(code);
  // One shape for all: this runs for every digit of every page.
  return { digit, gap, shown, end: at + 1 } as Token;
}
