/** A digit in one of its many forms. */
export interface Digit {
  readonly value: number;
  /** `figure` is a form of 1, `word` a form of 一; a number in prose does not mix them. */
  readonly form: 'figure' | 'word';
}

/** Where ten figures stand in a row, by the first code and the digit it means. */
const rows: readonly [code: number, value: number, length: number][] = [
  [0x30, 0, 10], // ASCII
  [0xff10, 0, 10], // full-width
  [0x660, 0, 10], // Arabic-Indic
  [0x6f0, 0, 10],
  [0x966, 0, 10], // Devanagari
  [0x2460, 1, 9], // ①
  [0x2474, 1, 9], // ⑴
  [0x2488, 1, 9], // ⒈
  [0x24f5, 1, 9], // ⓵
  [0x2776, 1, 9], // ❶
  [0x2780, 1, 9], // ➀
  [0x278a, 1, 9], // ➊
  [0x24ea, 0, 1], // ⓪
  [0x24ff, 0, 1], // ⓿
  [0x2070, 0, 1], // superscripts
  [0xb9, 1, 1],
  [0xb2, 2, 2],
  [0x2074, 4, 6],
  [0x2080, 0, 10], // subscripts
  [0x1d7ce, 0, 10], // mathematical
  [0x1d7d8, 0, 10],
  [0x1d7e2, 0, 10],
  [0x1d7ec, 0, 10],
  [0x1d7f6, 0, 10],
];

/** Chinese words for digits, plain, financial and as spoken on the telephone. */
const words = [
  '〇零○洞',
  '一壹幺',
  '二贰两',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒拐',
  '八捌',
  '九玖',
];

const digits = new Map<number, Digit>();
for (const [code, value, length] of rows) {
  for (let step = 0; step < length; step += 1) {
    digits.set(code + step, { value: value + step, form: 'figure' });
  }
}
words.forEach((forms, value) => {
  for (const form of forms) digits.set(form.charCodeAt(0), { value, form: 'word' });
});

/** The digit that a code point means, if it means one. */
export const findDigit = (code: number): Digit | undefined => digits.get(code);

/** Every form of a digit, for a character class; of those beyond the basic plane the first half. */
export const digitForms = [
  ...new Set([...digits.keys()].map((code) => String.fromCodePoint(code).charAt(0))),
].join('');
