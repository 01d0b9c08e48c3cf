import type { IssueCode } from '../issues/catalogue/index.ts';
import { toPlain } from './plain-text.ts';

/** A number, or the code that says why the text is none. */
export type WrittenNumber = { readonly value: number } | { readonly code: IssueCode };

const longest = 60;
const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const withMultiple = /^(.+?)\s*(万|亿)$/;
const exponents: Readonly<Record<string, string>> = { 万: 'e4', 亿: 'e8' };
const approximate =
  /^(?:约|近|大约|将近|超过?|不足|至少|逾)\s*\d|\d\s*\p{L}?(?:左右|余|多|上下|以上|以下)/u;
// Whether these mean 0 or "nobody knows" only the editor can say.
const unclear = /^(?:无|没有|暂无|不详|未知|待定|未定|若干|未统计|待统计)$/;
const withUnit = /^[+-]?[\d,]+(?:\.\d+)?\s*[\p{L}%㎡㎏]+$/u;

/**
 * Reads 1500, 1,500, １５００, 1.2万, 3亿. Nothing else is coerced: 约30, 无 and 30名 each have
 * a message of their own.
 */
export function parseWrittenNumber(text: string): WrittenNumber {
  // No number is so long, and looking for its parts would take long.
  if (text.length > longest) return { code: 'invalid-number' };
  const plain = toPlain(text).replaceAll('−', '-');
  const [, front = plain, multiple = ''] = withMultiple.exec(plain) ?? [];
  if (plainNumber.test(front)) {
    // `1.1e4` is exact where 1.1 × 10000 is not.
    return { value: Number(front.replaceAll(',', '') + (exponents[multiple] ?? '')) };
  }
  if (approximate.test(plain)) return { code: 'approximate-number' };
  if (unclear.test(plain)) return { code: 'unclear-blank' };
  return { code: withUnit.test(plain) ? 'number-with-unit' : 'invalid-number' };
}
