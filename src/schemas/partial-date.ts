import { toHalfWidth } from './plain-text.ts';

/** ISO text of the precision that is known: `2018`, `2018-06` or `2018-06-30`. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:年|[-/.](?=\d)|$)(?:(\d{1,2})(?:月|[-/.](?=\d)|$))?(?:(\d{1,2})日?)?$/;

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * Reads 2017-05-18, 2017/5/18, 2017.5.18, 20170518, 2017年5月18日, 2017年5月, 2017-05, 2017.
 * @returns undefined when the text is no date or the day does not exist
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const compact = toHalfWidth(text).replaceAll(/\s/g, '');
  const dashed = compact.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const match = pattern.exec(dashed);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part ? Number(part) : undefined));
  if (year === undefined || year < 1900 || year > 2199) return undefined;
  if (month === undefined) return day === undefined ? String(year) : undefined;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** First day of the period the date names. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day of the period the date names: a deadline `2018-06` lasts until 2018-06-30. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? pad(daysIn(Number(year), Number(month)))}`;
}

/** As a reader says it: `2018年6月30日`, without leading zeros (GB/T 9704). */
export function toChineseDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const monthText = month === undefined ? '' : `${Number(month)}月`;
  return `${year}年${monthText}${day === undefined ? '' : `${Number(day)}日`}`;
}

const dayLength = 86_400_000;

/** The day so many days after another, both ISO. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
