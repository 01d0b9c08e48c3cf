import { fromChineseNumber } from '../sources/policy/clause-number.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import { toPlain } from './plain-text.ts';

const longest = 60;
const isoDate = /^\d{4}(?:-\d{2}){0,2}$/;
const midnight = /(?<=\d)(?:T|\s+)0?0:00(?::00(?:\.0+)?)?Z?$/;
const weekdayPattern = /[(\s]*(?:星期|周)([一二三四五六日天])\)?$/;
const chineseYear =
  /^([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月)?(?:([一二三四五六七八九十廿]{1,3})[日号])?$/;
const chineseDigits = '〇一二三四五六七八九';

/** 二〇一七年五月十八日 → 2017年5月18日; other texts unchanged. */
function fromChineseDate(text: string): string {
  const [, year, month, day] = chineseYear.exec(text) ?? [];
  if (year === undefined) return text;
  const digits = [...year.replaceAll(/[○零]/g, '〇')].map((digit) => chineseDigits.indexOf(digit));
  const parts = [`${digits.join('')}年`];
  if (month !== undefined) parts.push(`${fromChineseNumber(month)}月`);
  if (day !== undefined) parts.push(`${fromChineseNumber(day.replace('廿', '二十'))}日`);
  return parts.join('');
}

/** 星期四 → 4, 星期日 → 0. */
const toWeekday = (text: string): number => Math.max(0, '日一二三四五六'.indexOf(text));

/** First and last day number of Excel that this portal takes for a date: 1954 to 2099. */
const serials = { first: 20_000, last: 73_050 };

/** The day that Excel (1900 system) keeps under a number: 42873 → 2017-05-18. */
export function fromExcelSerial(text: string): PartialDate | undefined {
  const plain = toPlain(text);
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : 0;
  if (serial < serials.first || serial > serials.last) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/**
 * Every way a date is written in Chinese offices: 2017-05-18, 2017/5/18, 2017.5.18, 20170518,
 * 2017年5月18日（星期四）, 2017年5月18号, 二〇一七年五月, 2017-05, 2017, with Excel's midnight.
 * @returns undefined when the text is no date, the day does not exist or is no such weekday
 */
export function parseWrittenDate(text: string): PartialDate | undefined {
  // No date is so long, and looking for its parts would take long.
  if (text.length > longest) return undefined;
  if (isoDate.test(text)) return parsePartialDate(text);
  const plain = toPlain(text).replace(midnight, '');
  const weekday = weekdayPattern.exec(plain)?.[1];
  const day = fromChineseDate(plain.replace(weekdayPattern, '').replaceAll(/\s/g, ''));
  const date = parsePartialDate(day.replace(/号$/, '日'));
  if (weekday === undefined || date === undefined) return date;
  const isThatDay = new Date(date).getUTCDay() === toWeekday(weekday.replace('天', '日'));
  return date.length === 10 && isThatDay ? date : undefined;
}
