import { isFraction, isInAddress, isInCode } from './code-tokens.ts';
import type { DigitRun } from './digit-runs.ts';
import type { Finding } from './finding.ts';
import {
  findCandidates,
  isOneNumber,
  type Candidate,
  type NumberShape,
} from './number-candidates.ts';

/** UnionPay, Visa, MasterCard, JCB and what Chinese banks issued before UnionPay. */
const issuer = /^(?:62|60|6[3-9]|81|4|5[0-8]|2[2-7]|35|9[4589])/;
const usual = [
  '4 4 4 4',
  '4 4 4 4 3',
  '4 4 4 4 1',
  '4 4 4 4 2',
  '4 4 4 5',
  '4 4 4 7',
  '6 13',
  '6 10',
  '6 4 4 4 1',
  '4 12',
  '8 8',
];
const named = /(?:卡|账|帐|户|银行|card|account)[^\d\n]{0,20}$/i;

/** Whether the last digit checks the others (Luhn). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const shape: NumberShape = {
  least: 16,
  most: 19,
  first: '2345689',
  accepts: (digits) => issuer.test(digits) && isLuhn(digits),
};

function isBankCard(text: string, candidate: Candidate): boolean {
  const { start, end, sizes, isWhole } = candidate;
  if (isFraction(text, start) || isInCode(text, start, end)) return false;
  if (/[A-Za-z]/.test(text[end] ?? '')) return false;
  if (sizes.length === 1) return true;
  if (isInAddress(text, start)) return false;
  const isNamed = named.test(text.slice(Math.max(0, start - 30), start));
  // Four columns of four digits are as common in a table as on a card.
  const isSure = isWhole || isNamed || candidate.gaps.has('mark');
  return isSure && isOneNumber(candidate, { usual, isNamed });
}

/** 银行卡号: 16 to 19 digits with an issuer's prefix and the check digit. */
export function findBankCards(text: string, run: DigitRun): Finding[] {
  return findCandidates(run, shape)
    .filter((candidate) => isBankCard(text, candidate))
    .map(({ start, end, digits }) => ({ kind: 'bank-card' as const, start, end, value: digits }));
}
