const digits = '零一二三四五六七八九';
const chinese = '[零〇一二两三四五六七八九十百]{1,7}';

/** A number of people in digits or in Chinese, as part of a pattern. */
export const countPattern = `\\d{1,5}|${chinese}`;

const toDigit = (sign: string): number =>
  digits.indexOf(sign.replace('两', '二').replace('〇', '零'));

/** 18, 十八, 二十, 一百零五 → the number; undefined for any other text. */
export function parseWrittenCount(text: string): number | undefined {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  if (!new RegExp(`^${chinese}$`).test(text)) return undefined;
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const unit = sign === '百' ? 100 : sign === '十' ? 10 : undefined;
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = toDigit(sign);
    } else {
      sum += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

/** １８人 → 18人: digits of full width, which Chinese input methods write. */
export const withPlainDigits = (text: string): string =>
  text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
