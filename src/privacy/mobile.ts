import { isFraction, isInCode } from './code-tokens.ts';
import type { DigitRun } from './digit-runs.ts';
import type { Finding } from './finding.ts';
import {
  findCandidates,
  isOneNumber,
  type Candidate,
  type NumberShape,
} from './number-candidates.ts';

/** With or without the country's code, or the 0 that was once dialled first. */
const pattern = /^(?:0086|86|0)?(1[3-9]\d{9})$/;
const shape: NumberShape = {
  least: 11,
  most: 15,
  first: '018',
  accepts: (digits) => pattern.test(digits),
};
const usual = [
  '3 4 4',
  '3 8',
  '7 4',
  '4 4 3',
  '4 3 4',
  '3 3 5',
  '3 5 3',
  '5 6',
  '6 5',
  '2 3 4 4',
  '2 11',
  '1 2 2 2 2 2',
  '3 2 2 2 2',
  '3 4 2 2',
];
const named =
  /(?:手机|电话|联系|号码|拨打|致电|短信|微信|小灵通|tel|mobile|phone|call)[^\d\n]{0,20}$/i;
const moneyBefore = /[¥￥$]\s?$/;
const moneyBehind = /^\s?(?:元|圆|万元|亿元|％|%)/;

function isMobile(text: string, candidate: Candidate): boolean {
  const { start, end, sizes } = candidate;
  if (isInCode(text, start, end) || isFraction(text, start)) return false;
  if (moneyBefore.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (moneyBehind.test(text.slice(end, end + 4))) return false;
  const isNamed = sizes.length > 1 && named.test(text.slice(Math.max(0, start - 30), start));
  return isOneNumber(candidate, { usual, isNamed });
}

/** 手机号: eleven digits from 13 to 19, in any grouping a person would write. */
export function findMobiles(text: string, run: DigitRun): Finding[] {
  return findCandidates(run, shape).flatMap((candidate) => {
    const [, value] = pattern.exec(candidate.digits) ?? [];
    if (value === undefined || !isMobile(text, candidate)) return [];
    return [{ kind: 'mobile' as const, start: candidate.start, end: candidate.end, value }];
  });
}
