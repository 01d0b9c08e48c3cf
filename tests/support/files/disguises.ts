import type { Draw } from '../random.ts';

/** A way to write digits that a reader still understands. */
export type Disguise = (digits: string, draw: Draw) => string;

/** Groups of three, four and the rest, which people write; four by four for longer ones. */
function cut(digits: string): string[] {
  if (digits.length === 11) return [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)];
  if (digits.length === 18) return [digits.slice(0, 6), digits.slice(6, 14), digits.slice(14)];
  if (digits.length === 15) return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)];
  return digits.match(/.{1,4}/g) ?? [];
}

const joinBy =
  (mark: string): Disguise =>
  (digits) =>
    cut(digits).join(mark);
const eachBy =
  (mark: string): Disguise =>
  (digits) =>
    Array.from(digits).join(mark);
const mapDigits =
  (convert: (digit: number) => string): Disguise =>
  (digits) =>
    digits.replaceAll(/\d/g, (digit) => convert(Number(digit)));
/** The middle group wrapped in something. */
const wrap =
  (before: string, behind: string): Disguise =>
  (digits) => {
    const [first = '', second = '', ...rest] = cut(digits);
    return first + before + second + behind + rest.join('');
  };

const words = Array.from('〇一二三四五六七八九');
const circled = Array.from('⓪①②③④⑤⑥⑦⑧⑨');
const negative = Array.from('⓿❶❷❸❹❺❻❼❽❾');

export const disguises: Readonly<Record<string, Disguise>> = {
  plain: (digits) => digits,
  blanks: joinBy(' '),
  'blank after each': eachBy(' '),
  'no-break spaces': joinBy('\u00a0'),
  'ideographic spaces': joinBy('\u3000'),
  'thin spaces': eachBy('\u2009'),
  'two blanks': joinBy('  '),
  tabs: joinBy('\t'),
  hyphens: joinBy('-'),
  'hyphen after each': eachBy('-'),
  'hyphens with blanks': joinBy(' - '),
  'en dashes': joinBy('–'),
  'full-width dashes': joinBy('－'),
  points: joinBy('.'),
  'middle dots': joinBy('·'),
  underscores: joinBy('_'),
  slashes: joinBy('/'),
  commas: eachBy('，'),
  'zero-width spaces': eachBy('\u200b'),
  'zero-width joiners': joinBy('\u200d'),
  'soft hyphens': joinBy('\u00ad'),
  'byte order marks': joinBy('\ufeff'),
  'right-to-left marks': (digits) => `\u202d${joinBy('\u200f')(digits, undefined as never)}\u202c`,
  'full-width': mapDigits((digit) => String.fromCharCode(0xff10 + digit)),
  'full-width with blanks': (digits, draw) =>
    joinBy('　')(mapDigits((digit) => String.fromCharCode(0xff10 + digit))(digits, draw), draw),
  circled: mapDigits((digit) => circled[digit] ?? ''),
  'negative circled': mapDigits((digit) => negative[digit] ?? ''),
  superscript: mapDigits((digit) => Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')[digit] ?? ''),
  mathematical: mapDigits((digit) => String.fromCodePoint(0x1d7ce + digit)),
  Chinese: mapDigits((digit) => words[digit] ?? ''),
  telephone: mapDigits((digit) => (digit === 1 ? '幺' : digit === 0 ? '零' : (words[digit] ?? ''))),
  'every other Chinese': (digits) =>
    Array.from(digits, (digit, index) =>
      index % 2 === 0 && digit !== 'X' ? (words[Number(digit)] ?? '') : digit,
    ).join(''),
  keycaps: eachBy('\ufe0f\u20e3'),
  bold: wrap('**', '**'),
  italic: wrap('*', '*'),
  'bold italic': wrap('***', '***'),
  strike: wrap('~~', '~~'),
  code: wrap('`', '`'),
  link: (digits) => `[${digits.slice(0, 3)}](https://example.invalid/x)${digits.slice(3)}`,
  'link in the middle': (digits) =>
    `${digits.slice(0, 4)}[${digits.slice(4, 8)}](/x/)${digits.slice(8)}`,
  escapes: joinBy('\\-'),
  'HTML bold': wrap('<b>', '</b>'),
  'HTML with attributes': wrap('<span class="a" title="x y">', '</span>'),
  'HTML comment': joinBy('<!-- x -->'),
  'HTML word break': eachBy('<wbr>'),
  'decimal entities': mapDigits((digit) => `&#${48 + digit};`),
  'hexadecimal entities': mapDigits((digit) => `&#x${(48 + digit).toString(16)};`),
  'no-break entities': joinBy('&nbsp;'),
  'percent escapes': mapDigits((digit) => `%3${digit}`),
  'Unicode escapes': mapDigits((digit) => `\\u003${digit}`),
  'line break': (digits) => `${digits.slice(0, 7)}\n${digits.slice(7)}`,
  'line break and indent': (digits) => `${digits.slice(0, 5)}\r\n  ${digits.slice(5)}`,
  'one blank anywhere': (digits, draw) => {
    const at = draw.between(2, digits.length - 2);
    return `${digits.slice(0, at)} ${digits.slice(at)}`;
  },
  'one hyphen anywhere': (digits, draw) => {
    const at = draw.between(2, digits.length - 2);
    return `${digits.slice(0, at)}-${digits.slice(at)}`;
  },
  brackets: (digits) => `(${digits.slice(0, 3)})${digits.slice(3)}`,
};
