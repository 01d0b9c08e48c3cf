const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** Up to 9999 in Chinese: 12 → 十二, 105 → 一百零五. */
function toCounting(value: number): string {
  let text = '';
  for (const [place, digit] of [...String(value)].reverse().entries()) {
    const number = Number(digit);
    text = number === 0 ? `零${text}` : `${digits[number] ?? ''}${units[place] ?? ''}${text}`;
  }
  return text
    .replaceAll(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
}

const toDigits = (value: number): string =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

const legalUnits: Readonly<Record<string, string>> = { 十: '拾', 百: '佰', 千: '仟' };
const legalDigits = '零壹贰叁肆伍陆柒捌玖';

/** 12 → 壹拾贰. */
const toLegal = (value: number): string =>
  [...toCounting(value).replace(/^十/, '一十')]
    .map((sign) => legalUnits[sign] ?? legalDigits[digits.indexOf(sign)] ?? sign)
    .join('');

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** 1 → A … 26 → Z, 27 → AA, 28 → BB as Word does it. */
const toLetters = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const toFullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

/** Signs that Unicode has in a row; a number beyond the last one is a plain number. */
const from =
  (...rows: readonly (readonly [first: number, codePoint: number, count: number])[]) =>
  (value: number): string => {
    const row = rows.find(([first, , count]) => value >= first && value < first + count);
    return row ? String.fromCodePoint(row[1] + value - row[0]) : String(value);
  };

/** 1 → ①, to 50. */
export const toCircled = from([0, 0x24ea, 1], [1, 0x2460, 20], [21, 0x3251, 15], [36, 0x32b1, 15]);

const oneOf =
  (signs: string) =>
  (value: number): string =>
    signs[(value - 1) % signs.length] ?? String(value);

const toOrdinal = (value: number): string => {
  const ending = /1\d$/.test(String(value)) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
};

/** How a number is written, by the name that Word gives to the way. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: toLetters,
  lowerLetter: (value) => toLetters(value).toLowerCase(),
  ordinal: toOrdinal,
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: oneOf('*†‡§'),
  chineseCounting: toCounting,
  chineseCountingThousand: toCounting,
  chineseLegalSimplified: toLegal,
  japaneseCounting: toCounting,
  japaneseDigitalTenThousand: toDigits,
  taiwaneseCounting: toCounting,
  taiwaneseCountingThousand: toCounting,
  taiwaneseDigital: toDigits,
  ideographDigital: toDigits,
  ideographLegalTraditional: toLegal,
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: from([1, 0x3280, 10]),
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedFullstop: from([1, 0x2488, 20]),
  decimalEnclosedParen: from([1, 0x2474, 20]),
};

/** A number as Word shows it; undefined for a way that is not known here. */
export const formatNumber = (value: number, format: string): string | undefined =>
  // Ways of writing begin at 1; nought is a plain number in all of them.
  value <= 0 ? String(value) : value > 9999 ? String(value) : formats[format]?.(value);
