/** A number in plain decimal digits, taken apart. */
interface Digits {
  readonly isNegative: boolean;
  /** All digits, without the point. */
  readonly digits: string;
  /** How many of them stand behind the point. */
  readonly places: number;
}

function take(text: string): Digits {
  const isNegative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return { isNegative, digits: whole + fraction, places: fraction.length };
}

function put({ isNegative, digits, places }: Digits): string {
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return isNegative && text !== '0' ? `-${text}` : text;
}

/** Moves the point of a plain decimal number: exact, where multiplying would leave dust. */
export function shiftDecimal(text: string, by: number): string {
  const { isNegative, digits, places } = take(text);
  if (by >= places) return put({ isNegative, digits: digits + '0'.repeat(by - places), places: 0 });
  return put({ isNegative, digits, places: places - by });
}

/** Rounds half away from zero, as spreadsheets do; keeps the zeros of the places asked for. */
export function roundDecimal(text: string, places: number): string {
  const taken = take(text);
  const surplus = taken.places - places;
  let { digits } = taken;
  if (surplus > 0) {
    const kept = digits.slice(0, digits.length - surplus) || '0';
    const isUp = (digits[digits.length - surplus] ?? '0') >= '5';
    digits = String(BigInt(kept) + (isUp ? 1n : 0n)).padStart(kept.length, '0');
  } else digits += '0'.repeat(-surplus);
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, '');
  const rounded = places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`;
  return taken.isNegative && /[1-9]/.test(rounded) ? `-${rounded}` : rounded;
}

/** Digits that a spreadsheet keeps of a number; the rest is dust of the binary system. */
export const keptDigits = 15;

/** A stored number in plain digits: no exponent, no dust. */
export function toPlainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isSafeInteger(value)) return String(value);
  const [mantissa = '', exponent] = value.toPrecision(keptDigits).toLowerCase().split('e');
  return exponent === undefined ? put(take(mantissa)) : shiftDecimal(mantissa, Number(exponent));
}

/** Whether two plain decimal numbers are equal; `2017.10` is `2017.1`. */
export const isEqualDecimal = (a: string, b: string): boolean => put(take(a)) === put(take(b));
