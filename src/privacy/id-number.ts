import { isFraction, isInCode } from './code-tokens.ts';
import type { DigitRun } from './digit-runs.ts';
import type { Finding } from './finding.ts';
import {
  findCandidates,
  isOneNumber,
  type Candidate,
  type NumberShape,
} from './number-candidates.ts';
import { readToken } from './read-token.ts';

/** First two digits of a region: the provinces, Taiwan, Hong Kong, Macau and 83 of residence permits. */
const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 ' +
    '71 81 82 83'
  ).split(' '),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const usual = ['6 6 3', '6 2 2 2 3', '3 3 3 3 3', '5 5 5', '6 9', '6 6 2 1', '4 4 4 3'];
const named = /(?:身份|证件|证号|ID)[^\d\n]{0,20}$/i;

function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isPlausible(digits: string, century: string): boolean {
  const [, province = '', birth = ''] = /^(\d\d)\d{4}(\d{6,8})\d{3}/.exec(digits) ?? [];
  const [, year, month, day] = /^(\d+)(\d\d)(\d\d)$/.exec(century + birth) ?? [];
  return provinces.has(province) && isRealDate(Number(year), Number(month), Number(day));
}

/** The check character of the first 17 digits (GB 11643). */
export function toCheckCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i] ?? 0), 0);
  return '10X98765432'[sum % 11] ?? '';
}

const isValid18 = (digits: string): boolean =>
  digits[17] === toCheckCharacter(digits) && isPlausible(digits, '');

/** With all digits, or with an X to follow. */
const longShape: NumberShape = {
  least: 17,
  most: 18,
  first: '12345678',
  accepts: (digits) => isValid18(digits.length === 18 ? digits : `${digits}X`),
};
const shortShape: NumberShape = {
  least: 15,
  most: 15,
  first: '1234568',
  accepts: (digits) => isPlausible(digits, '19'),
};

/** Behind an X that follows the seventeenth digit, if there is one. */
function findX(text: string, from: number): number | undefined {
  for (let at = from; at < text.length && at - from < 40;) {
    const token = readToken(text, at);
    if (token.shown === 'x' || token.shown === 'X') {
      return /[\dA-Za-z]/.test(text[token.end] ?? '') ? undefined : token.end;
    }
    if (token.shown !== '' && !token.gap) return undefined;
    at = token.end;
  }
  return undefined;
}

/**
 * Sums and dates of a table beside each other, the last only by its year: `31300,0,2017-05-03,2018`
 * of `2018-05-03`. A birth date in a number would stand before its end.
 */
function tearsDate(text: string, { sizes, gaps, end }: Candidate): boolean {
  if (!gaps.has('comma') || sizes.at(-1) !== 4) return false;
  return /^-\d\d-\d\d(?!\d)/.test(text.slice(end, end + 7));
}

function find18(text: string, candidate: Candidate): Finding | undefined {
  const { digits, start } = candidate;
  if (isFraction(text, start) || tearsDate(text, candidate)) return undefined;
  const kind = 'id-number';
  if (digits.length === 18) {
    return { kind, start, end: candidate.end, value: digits };
  }
  const end = findX(text, candidate.end);
  return end === undefined ? undefined : { kind, start, end, value: `${digits}X` };
}

/** The form used until 2013 has no check digit, so that its surroundings have to fit too. */
function find15(text: string, candidate: Candidate): Finding | undefined {
  const { digits, start, end, sizes } = candidate;
  if (isFraction(text, start) || isInCode(text, start, end)) {
    return undefined;
  }
  const isNamed = sizes.length > 1 && named.test(text.slice(Math.max(0, start - 30), start));
  if (candidate.gaps.has('comma') || !isOneNumber(candidate, { usual, isNamed })) return undefined;
  return { kind: 'id-number', start, end, value: digits };
}

/** 身份证号: 18 characters with check character and a real date, or the old 15 digits. */
export function findIdNumbers(text: string, run: DigitRun): Finding[] {
  const long = findCandidates(run, longShape).map((candidate) => find18(text, candidate));
  const short = findCandidates(run, shortShape).map((candidate) => find15(text, candidate));
  return [...long, ...short].filter((finding) => finding !== undefined);
}
