const alphanumeric = /[\dA-Za-z]/;
/** Shorter ones are words with a number behind them. */
const shortestHash = 30;
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether 18 characters are a 统一社会信用代码 by their check character (GB 32100). */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

/** The unbroken letters and digits around a stretch of text. */
function findToken(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 128 && alphanumeric.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && to - end < 128 && alphanumeric.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

/** Whether the digits belong to a hash, another long machine code, or an organisation's code. */
export function isInCode(text: string, start: number, end: number): boolean {
  if (!alphanumeric.test((text[start - 1] ?? '') + (text[end] ?? ''))) {
    return isCreditCode(text.slice(start, end));
  }
  const token = findToken(text, start, end);
  const letters = token.replaceAll(/\d/g, '').length;
  return (token.length >= shortestHash && letters >= 4) || isCreditCode(token);
}

/**
 * Whether the digits are the fraction of a decimal number: of a coordinate, or of a number
 * below one. `3.138…` is the third item of a list and may be anything.
 */
export function isFraction(text: string, start: number): boolean {
  if (text[start - 1] !== '.') return false;
  const before = /(?:^|[^\d.])(\d{0,3})\.$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (before === undefined) return false;
  if (before === '') return /[=(,+\-*/:?[&|<>]/.test(text[start - 2] ?? '');
  const whole = Number(before);
  return whole === 0 || (whole >= 18 && whole <= 54) || (whole >= 73 && whole <= 136);
}

/** Whether the digits stand in a web address. */
export function isInAddress(text: string, start: number): boolean {
  return /:\/\/[^\s"'<>()]*$/.test(text.slice(Math.max(0, start - 200), start));
}
