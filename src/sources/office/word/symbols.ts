import { codePoint } from 'dingbat-to-unicode';

const fonts: Readonly<Record<string, string>> = {
  symbol: 'Symbol',
  wingdings: 'Wingdings',
  'wingdings 2': 'Wingdings 2',
  'wingdings 3': 'Wingdings 3',
  webdings: 'Webdings',
};

/** The font's own name when its characters are signs. */
export const findSymbolFont = (font: string | undefined): string | undefined =>
  fonts[(font ?? '').toLowerCase()];

/** Signs for which the library has a character that few phones can draw. */
const common: Readonly<Record<string, string>> = {
  '🗹': '☑',
  '🗷': '☒',
  '⮽': '☒',
  '🗸': '✓',
  '🗶': '✗',
  '🗴': '✗',
  '🗵': '☒',
  '⌧': '☒',
  '🞎': '☐',
  '🞏': '□',
  '🞐': '□',
  '◻': '☐',
  '🞑': '☐',
  '🞒': '☐',
  '⬜': '☐',
  '🔾': '○',
  '⚫': '●',
  '◼': '■',
  '🕿': '☎',
  '🕽': '☎',
  '🕾': '☎',
  '🖂': '✉',
};

/** A character of a font of signs as Unicode; undefined when it is not known. */
export function toSymbol(font: string, code: number): string | undefined {
  // Files keep such characters at U+F0xx, programs show xx.
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const sign = codePoint(font, own)?.string;
  return sign === undefined ? undefined : (common[sign] ?? sign);
}

const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

/** Whether a character is at home only on the computer that wrote it. */
export const isPrivateCharacter = (character: string): boolean =>
  isPrivate(character.codePointAt(0) ?? 0);

const pair = (signs: string, others: string): ReadonlyMap<string, string> => {
  const shown = Array.from(others);
  return new Map(Array.from(signs, (sign, at) => [sign, shown[at] ?? sign]));
};

const superscripts = pair('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const subscripts = pair('0123456789+-−=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ');

/** Raised or lowered text in characters of its own; `isWhole` is false when one has none. */
export function toScript(
  text: string,
  script: 'superscript' | 'subscript',
): { text: string; isWhole: boolean } {
  const signs = script === 'superscript' ? superscripts : subscripts;
  // A raised ①, 注 or ℃ says the same on the line.
  const isLevel = (sign: string): boolean => /[\s\u2460-\u24ff〔〕［］*※注°℃′″]/.test(sign);
  const characters = [...text];
  return {
    text: characters.map((sign) => signs.get(sign) ?? sign).join(''),
    isWhole: characters.every((sign) => signs.has(sign) || isLevel(sign)),
  };
}
