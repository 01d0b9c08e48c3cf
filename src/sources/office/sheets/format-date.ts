import type { FormatSection, FormatToken, NumberFormat } from './number-format.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const weekdays = '日一二三四五六';

interface Moment {
  readonly date: Date;
  readonly isHalfDay: boolean;
}

/** Whether the `m` at this place means minutes: it stands behind hours or before seconds. */
function isMinutes(dates: readonly string[], at: number): boolean {
  return (dates[at - 1] ?? '').startsWith('h') || (dates[at + 1] ?? '').startsWith('s');
}

const fill = (text: string, value: number): string =>
  text.length > 1 ? pad(value) : String(value);
const toWeekday = (date: Date): string => weekdays[date.getUTCDay()] ?? '';
const toHours = (date: Date, isHalfDay: boolean): number =>
  isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours();

/** How each letter of a format shows its part of a moment. */
const parts: Readonly<Record<string, (text: string, moment: Moment) => string>> = {
  y: (text, { date }) =>
    text.length > 2 ? pad(date.getUTCFullYear(), 4) : pad(date.getUTCFullYear() % 100),
  e: (_, { date }) => pad(date.getUTCFullYear(), 4),
  m: (text, { date }) => fill(text, date.getUTCMonth() + 1),
  d: (text, { date }) =>
    text.length > 2 ? `星期${toWeekday(date)}` : fill(text, date.getUTCDate()),
  h: (text, { date, isHalfDay }) => fill(text, toHours(date, isHalfDay)),
  s: (text, { date }) => fill(text, date.getUTCSeconds()),
  上: (_, { date }) => (date.getUTCHours() < 12 ? '上午' : '下午'),
  a: (text, { date }) => (text === 'aaa' ? toWeekday(date) : `星期${toWeekday(date)}`),
};

function toPart(text: string, isMinute: boolean, moment: Moment): string {
  if (isMinute) return fill(text, moment.date.getUTCMinutes());
  const letter = /^a[m/]/.test(text) ? '上' : (text[0] ?? '');
  return parts[letter]?.(text, moment) ?? '';
}

const isHalfDayMark = (token: FormatToken): boolean =>
  token.kind === 'date' && /^(?:上午|am|a\/p)/.test(token.text);

const signs: Readonly<Record<string, string>> = { point: '.', comma: ',', slash: '/' };

/** A date as its format shows it. */
export function formatDate(date: Date, { tokens }: FormatSection): string {
  const dates = tokens.flatMap((token) => (token.kind === 'date' ? [token.text] : []));
  const moment = { date, isHalfDay: tokens.some(isHalfDayMark) };
  let at = -1;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind !== 'date') return signs[token.kind] ?? '';
      at += 1;
      const isMinute = token.text.startsWith('m') && isMinutes(dates, at);
      return toPart(token.text, isMinute, moment);
    })
    .join('')
    .trim();
}

/** Which parts of a date a format shows. */
export function findDateParts({ tokens }: FormatSection): {
  year: boolean;
  month: boolean;
  day: boolean;
  time: boolean;
} {
  const dates = tokens.flatMap((token) => (token.kind === 'date' ? [token.text] : []));
  return {
    year: dates.some((text) => /^[ye]/.test(text)),
    month: dates.some((text, at) => text.startsWith('m') && !isMinutes(dates, at)),
    day: dates.some((text) => /^(?:d|aaa)/.test(text)),
    time: dates.some((text) => /^[hs]/.test(text)),
  };
}

const dayLength = 86_400_000;
/** Excel takes 1900 for a leap year; before its 29 February days count one more. */
const inventedDay = 60;

/** The moment that a workbook keeps under a number, on the clock of nobody's time zone. */
export function fromSerial(serial: number, uses1904: boolean): Date {
  const first = uses1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = !uses1904 && serial > 0 && serial < inventedDay ? serial + 1 : serial;
  // Whole seconds: the fraction of a day is a binary one and has dust.
  return new Date(first + Math.round((days * dayLength) / 1000) * 1000);
}

/** The section of a format that shows dates, if it has one. */
export const findDateSection = ({ sections }: NumberFormat): FormatSection | undefined =>
  sections[0]?.isDate === true ? sections[0] : undefined;
