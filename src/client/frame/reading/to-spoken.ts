import { speakNumber } from './spoken-number.ts';
import { spokenRules } from './spoken-rules.ts';

const circled = '①②③④⑤⑥⑦⑧⑨⑩';

/** Full-width digits and circled numbers as plain ones. */
const toPlain = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[①-⑩]/g, (mark) => `${speakNumber(String(circled.indexOf(mark) + 1))}，`);

/**
 * Text as a Chinese voice has to be given it, so that 文号, telephones, dates and ranges are read the
 * way an official would read them out: 当街办〔2017〕19号 → 当街办 二零一七年 十九号.
 */
export function toSpoken(text: string): string {
  return spokenRules.reduce(
    (spoken, [pattern, speak]) => spoken.replace(pattern, (...parts: string[]) => speak(parts)),
    toPlain(text),
  );
}
